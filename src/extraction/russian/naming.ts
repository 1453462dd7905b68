import type { Party } from '../party.ts';
import type { ListContext } from '../statement.ts';
import type { Token } from '../text/token.ts';
import type { Act } from './act.ts';
import type { KindMention } from './kind.ts';

/** One document that a piece names: its tokens, its kind, and what the sentence says before it. */
export interface Naming {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mention: KindMention;
  /** First token that belongs to another document. */
  readonly to: number;
  readonly act: Act | null;
  /** The next one behind the noun, as of «который подписали А и Б». */
  readonly later?: Act | null;
  /** Who signs, by the words before the verb. */
  readonly left: readonly Party[];
  readonly list: ListContext | null;
}
