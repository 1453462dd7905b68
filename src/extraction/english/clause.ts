import type { Act } from './act.ts';
import type { Kind } from './kind.ts';
import type { Source } from './name.ts';

/** A sentence with the kinds and the acts that it names. */
export interface Sentence {
  readonly source: Source;
  readonly kinds: readonly Kind[];
  readonly acts: readonly Act[];
}

/** «signed more than 20 agreements»: none of them is named. */
export const isCount = (text: string, { isPlural, start }: Kind): boolean =>
  isPlural &&
  /(?<!\p{L})(?:\d+|an? (?:number|series|package|range|set) of|several|many|numerous|dozens of|various)\s+(?:\p{L}+\s+)?$/iu.test(
    text.slice(Math.max(0, start - 50), start),
  );

const JOINT =
  /(?:^|[,;:–—)]|(?<!\p{L})(?:including|includes?|namely|among them|such as|in particular|and|as well as|also|plus|while|both))\s*(?:(?:also|a|an|the|another|one|two|three|four|five|\d+|several|separate|new|similar|respective|signed|inked|concluded|\$?[\d.,]+\s*(?:million|billion)?|for)\s+)*$/iu;

/** A kind begins a document, unless it only stands inside what another one is about. */
export function beginsDocument({ source, kinds, acts }: Sentence, index: number): boolean {
  const former = kinds[index - 1];
  const kind = kinds[index];
  if (!former || !kind) return true;
  const between = source.text.slice(former.end, kind.start);
  if (JOINT.test(between) && !/^[\s,]*$/u.test(between)) return true;
  return acts.some(
    ({ start, voice }) => start > former.end && start < kind.start && voice !== 'passive',
  );
}
