import { toCandidate, mayBeNear } from './nearest-name.ts';
import { nameKey } from './name-key.ts';

/** The known name that is nearest to a name, `null` where there is none; and the key of the name itself. */
export type Answer = readonly [key: string, nearest: string | null];

/** Which answers were found when an archive knew certain names; plain JSON values. */
export interface Answers {
  readonly names: readonly string[];
  readonly answers: readonly (readonly [name: string, ...Answer])[];
}

/** With more of them, to compare each takes longer than to look for all names anew. */
const MOST_CHANGES = 500;

/** Answers that no name which has come or gone since can have changed. @param names That the archive knows now. */
export function stillTrue(former: Answers | null, names: ReadonlySet<string>): Map<string, Answer> {
  if (!former) return new Map();
  const changes = [...names.symmetricDifference(new Set(former.names))];
  if (changes.length > MOST_CHANGES) return new Map();
  const changed = [...new Set(changes.map(nameKey))].map(toCandidate);
  const isTrue = (key: string): boolean => {
    const own = toCandidate(key);
    return !changed.some((candidate) => mayBeNear(own, candidate));
  };
  return new Map(
    former.answers
      .filter(([, key]) => isTrue(key))
      .map(([name, key, nearest]) => [name, [key, nearest]]),
  );
}
