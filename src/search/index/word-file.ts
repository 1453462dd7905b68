import type { SearchDocument } from '#src/search/document.ts';
import { textsOfDocument } from '#src/search/index/field.ts';
import { keyOf } from '#src/search/text/key.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { isStopWord } from '#src/search/text/stop-words.ts';
import { wordsOf } from '#src/search/text/words.ts';

const SHORTEST = 3;

/** A word of a shard in its commonest form, in how many of its documents it stands, and its key. */
export type ShardWord = readonly [word: string, documents: number, key: string];

/** Words of these documents, one for each key; for queries that the archive's own words can mend. */
export function wordsOfDocuments(documents: readonly SearchDocument[]): ShardWord[] {
  const forms = new Map<string, Map<string, number>>();
  const holding = new Map<string, number>();
  for (const document of documents) {
    const keys = new Set<string>();
    for (const word of textsOfDocument(document).flatMap(wordsOf)) {
      const key = keyIn(word.text, document);
      if (key === '') continue;
      keys.add(key);
      const counts = forms.get(key) ?? new Map<string, number>();
      const small = smallLetters(word.text);
      const form = isStopWord(small, document.locale) ? word.text : small;
      forms.set(key, counts.set(form, (counts.get(form) ?? 0) + 1));
    }
    for (const key of keys) holding.set(key, (holding.get(key) ?? 0) + 1);
  }
  return [...forms]
    .map(([key, counts]): ShardWord => [commonest(counts), holding.get(key) ?? 0, key])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function keyIn(word: string, { locale }: SearchDocument): string {
  if (word.length < SHORTEST || /\d/u.test(word) || isStopWord(word, locale)) return '';
  return keyOf(word, locale);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
