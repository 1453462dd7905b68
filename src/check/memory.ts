import type { Cache } from '#src/content-tree/cache.ts';
import type { CheckCache, KnownJudgement } from './cache.ts';

/** What of a cache the judging of files needs. */
export interface Memory extends Pick<CheckCache, 'valid'> {
  readonly judgements: Values<KnownJudgement>;
  readonly extracts: Pick<Values<unknown>, 'get' | 'set'>;
}

type Values<T> = Pick<Cache<T>, 'get' | 'set' | 'isEmpty'>;

/** Remembers as long as the process. */
export function shortMemory(): Memory {
  const valid = new Set<string>();
  return {
    judgements: shortValues(),
    extracts: shortValues(),
    valid: {
      has: ({ file, digest }) => valid.has(`${file} ${digest}`),
      add: ({ file, digest }) => void valid.add(`${file} ${digest}`),
    },
  };
}

/** Keeps values as they are: nobody changes them. */
function shortValues<T>(): Values<T> {
  const values = new Map<string, readonly [stamp: string, value: T]>();
  return {
    get(key, stamp) {
      const entry = values.get(key);
      return entry?.[0] === stamp ? entry[1] : undefined;
    },
    set: (key, stamp, value) => void values.set(key, [stamp, value]),
    isEmpty: () => values.size === 0,
  };
}

/** Under which a cache has what an extract took from a file, or a rule found in it. */
export const keyOf = (id: string, file: string): string => `${id} ${file}`;
