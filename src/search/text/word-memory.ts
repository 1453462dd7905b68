/** Words that are remembered at once, in each memory. */
const MOST = 50_000;

/** The same pure function of a word, which remembers what it has made: texts repeat their words. */
export function perWord(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const earlier = known.get(word);
    if (earlier !== undefined) return earlier;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
