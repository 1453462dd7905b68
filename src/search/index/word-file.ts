import { perText } from '#src/lib/per-text.ts';
import type { DocumentTerms } from '#src/search/index/field.ts';
import { MOST_WORDS, type Term } from '#src/search/index/lexicon.ts';
import { FIELDS } from '#src/search/manifest.ts';
import { beginningOf } from '#src/search/repair/beginning.ts';
import type { Locale } from '#src/site.ts';

/** A word of a shard in its commonest form, in how many of its documents it stands, its key, and how it begins. */
export type ShardWord = readonly [word: string, documents: number, key: string, beginning: string];

/** The words of a shard while its documents are gone through. */
export interface WordCount {
  /** Terms of one lexicon alone. */
  readonly add: (terms: DocumentTerms) => void;
  /** One word for each key; for queries that the archive's own words can mend. */
  readonly words: () => ShardWord[];
}

/** How often a form stands in the documents. */
interface FormCount {
  readonly form: string;
  readonly entry: KeyCount;
  times: number;
}

/** What is counted under a key. */
interface KeyCount {
  readonly forms: Map<string, FormCount>;
  documents: number;
  /** Number of the document that was counted last. */
  last: number;
}

/** The shards of a language have most words in common. */
const beginningsIn = (locale: Locale) => perText((word) => beginningOf(word, locale), MOST_WORDS);
const BEGINNINGS = { ru: beginningsIn('ru'), kk: beginningsIn('kk'), en: beginningsIn('en') };

const newCount = (): KeyCount => ({ forms: new Map(), documents: 0, last: -1 });

/** Counts the words of documents in a language. */
export function countWords(locale: Locale): WordCount {
  const byKey = new Map<string, KeyCount>();
  const byTerm: FormCount[] = [];
  const countOf = (term: Term, form: string): FormCount => {
    const entry = byKey.get(term.key) ?? newCount();
    const made = entry.forms.get(form) ?? { form, entry, times: 0 };
    byKey.set(term.key, entry);
    entry.forms.set(form, made);
    byTerm[term.id] = made;
    return made;
  };
  let document = 0;
  const add = (term: Term): void => {
    if (term.form === null) return;
    const count = byTerm[term.id] ?? countOf(term, term.form);
    count.times += 1;
    if (count.entry.last === document) return;
    count.entry.last = document;
    count.entry.documents += 1;
  };
  return {
    add(terms) {
      for (const field of FIELDS) for (const text of terms[field]) text.forEach(add);
      document += 1;
    },
    words: () =>
      [...byKey]
        .map(([key, { forms, documents }]): ShardWord => {
          const word = commonest(forms.values());
          return [word, documents, key, BEGINNINGS[locale](word)];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function commonest(forms: Iterable<FormCount>): string {
  const [first] = [...forms].sort((a, b) => b.times - a.times || (a.form < b.form ? -1 : 1));
  return first?.form ?? '';
}
