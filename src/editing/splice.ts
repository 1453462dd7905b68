/** Characters of a text, from `start` up to `end`, and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; they may come in any order, but not overlap. */
export function spliced(text: string, splices: Iterable<Splice>): string {
  const fromTheEnd = [...splices].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (result, splice) => result.slice(0, splice.start) + splice.text + result.slice(splice.end),
    text,
  );
}
