import { openCache } from '#src/content-tree/cache.ts';
import type { CheckCache } from './cache.ts';

/** What of a cache the judging of files needs. */
export type Memory = Pick<CheckCache, 'judgements' | 'extracts' | 'valid'>;

/** Remembers as long as the process. */
export function shortMemory(): Memory {
  const valid = new Set<string>();
  return {
    judgements: openCache(null, ''),
    extracts: openCache(null, ''),
    valid: {
      has: ({ file, digest }) => valid.has(`${file} ${digest}`),
      add: ({ file, digest }) => void valid.add(`${file} ${digest}`),
    },
  };
}

/** Under which a cache has what an extract took from a file, or a rule found in it. */
export const keyOf = (id: string, file: string): string => `${id} ${file}`;
