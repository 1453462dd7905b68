import { agreement } from './agreement.ts';
import { event } from './event.ts';
import { organization } from './organization.ts';
import type { Kind } from './question.ts';
import { release } from './release.ts';
import { translation } from './translation.ts';

/** What `npm run new` can write. */
export const KINDS = {
  release,
  translation,
  agreement,
  organization,
  event,
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** What each is called when a person is asked. */
export const KIND_LABELS: Readonly<Record<KindName, string>> = {
  release: 'Релиз: пересказ и факты',
  translation: 'Перевод релиза',
  agreement: 'Соглашение: документ, который подписали или собираются подписать',
  organization: 'Организация',
  event: 'Событие: форум или встреча внутри него',
};
