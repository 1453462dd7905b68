import { detached } from '#src/lib/detached.ts';
import type { DocumentWords } from '#src/search/index/field.ts';
import { FIELDS } from '#src/search/manifest.ts';
import { beginningOf } from '#src/search/repair/beginning.ts';
import { keyOf } from '#src/search/text/key.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { isStopWord } from '#src/search/text/stop-words.ts';
import type { Locale } from '#src/site.ts';

const SHORTEST = 3;

/** A word of a shard in its commonest form, in how many of its documents it stands, its key, and how it begins. */
export type ShardWord = readonly [word: string, documents: number, key: string, beginning: string];

/** The words of a shard while its documents are gone through. */
export interface WordCount {
  readonly add: (words: DocumentWords) => void;
  /** One word for each key; for queries that the archive's own words can mend. */
  readonly words: () => ShardWord[];
}

/** What a form of a word is counted under. */
interface Form {
  readonly form: string;
  readonly key: string;
}

/** Counts the words of documents in a language. */
export function countWords(locale: Locale): WordCount {
  const forms = new Map<string, Map<string, number>>();
  const holding = new Map<string, number>();
  const known = new Map<string, Form | null>();
  const formOf = (word: string): Form | null => {
    const earlier = known.get(word);
    if (earlier !== undefined) return earlier;
    const own = detached(word);
    const key = keyIn(own, locale);
    const small = smallLetters(own);
    const made = key === '' ? null : { form: isStopWord(small, locale) ? own : small, key };
    known.set(own, made);
    return made;
  };
  return {
    add(words) {
      const keys = new Set<string>();
      for (const word of FIELDS.flatMap((field) => words[field].flat())) {
        const found = formOf(word);
        if (!found) continue;
        keys.add(found.key);
        const counts = forms.get(found.key) ?? new Map<string, number>();
        forms.set(found.key, counts.set(found.form, (counts.get(found.form) ?? 0) + 1));
      }
      for (const key of keys) holding.set(key, (holding.get(key) ?? 0) + 1);
    },
    words: () =>
      [...forms]
        .map(([key, counts]): ShardWord => {
          const word = commonest(counts);
          return [word, holding.get(key) ?? 0, key, beginningOf(word, locale)];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function keyIn(word: string, locale: Locale): string {
  if (word.length < SHORTEST || /\d/u.test(word) || isStopWord(word, locale)) return '';
  return keyOf(word, locale);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
