import { detached } from './detached.ts';

/** Texts that are remembered at once, in each memory. */
const MOST = 50_000;

/**
 * The same pure function of a text, which remembers what it has made: texts repeat their words and phrases. When it
 * remembers enough, it forgets what was not asked for since it last did. What is made must not be `undefined`.
 */
export function perText<T>(make: (text: string) => T, most: number = MOST): (text: string) => T {
  let known = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    if (known.size >= most / 2) {
      older = known;
      known = new Map();
    }
    const own = detached(text);
    const made = older.get(text) ?? make(own);
    known.set(own, made);
    return made;
  };
}
