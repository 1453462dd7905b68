import type { Vocabulary } from '#src/search/repair/vocabulary.ts';

/** Shortest part of a word that was run together, in letters; shorter ones are found by chance. */
const SHORTEST_PART = 4;
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 5;
/** A part in the other alphabet must be this long to be known by its sound. */
const LONG = 5;

/** Two words of the archive that were run together; the rarer of them as common as possible. */
export function divided(word: string, vocabulary: Vocabulary): string | undefined {
  let best: { text: string; count: number } | undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)].map((part) => named(part, vocabulary));
    const count = Math.min(...parts.map((part) => (part ? vocabulary.count(part) : 0)));
    if (count > (best?.count ?? 0)) best = { text: parts.join(' '), count };
  }
  return best?.text;
}

function named(part: string, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.has(part)) return part;
  return part.length < LONG ? undefined : vocabulary.sounding(part);
}

/** A word made of the beginning of one word and another whole: `химпарк` → `хим* парк`. */
export function shortened(word: string, vocabulary: Vocabulary): string | undefined {
  for (let at = LONGEST_BEGINNING; at >= SHORTEST_BEGINNING; at -= 1) {
    const [beginning, rest] = [word.slice(0, at), word.slice(at)];
    if (rest.length < SHORTEST_PART || !vocabulary.has(rest)) continue;
    if (vocabulary.begins(beginning)) return `${beginning}* ${rest}`;
  }
  return undefined;
}
