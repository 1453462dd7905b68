import { detached } from './detached.ts';

/** Texts that are remembered at once, in each memory. */
const MOST = 50_000;

/** The same pure function of a text, which remembers what it has made: texts repeat their words and phrases. */
export function perText(
  make: (text: string) => string,
  most: number = MOST,
): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    if (known.size >= most) known.clear();
    const own = detached(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}
