import { gunzipSync } from 'node:zlib';
import type { SearchDocument } from '#src/search/document.ts';
import type { FullShard, Posting, SearchEngine } from '#src/search/engine.ts';
import { facetsOfDocuments } from '#src/search/index/column.ts';
import { keyed, termsOfDocument, type Naming } from '#src/search/index/field.ts';
import { shardsOf } from '#src/search/index/shard.ts';
import { shown } from '#src/search/index/text-file.ts';
import { openLexicon } from '#src/search/index/lexicon.ts';
import { countWords } from '#src/search/index/word-file.ts';
import { baseWords, vocabularyFiles } from '#src/search/index/vocabulary-file.ts';
import type { FieldLengths, VocabularyIndex } from '#src/search/manifest.ts';

/** A document of which only what matters is given. */
export function document(given: Partial<SearchDocument> & { id: string }): SearchDocument {
  const locale = given.locale ?? 'ru';
  return {
    url: `/${locale}/${given.id}/`,
    type: 'release',
    locale,
    title: '',
    paragraphs: [],
    boosts: { names: [], parties: [], subject: [] },
    filters: {},
    sort: {},
    meta: {},
    ...given,
  };
}

/** Paragraphs with the identifiers p1, p2 … */
export function paragraphs(...texts: string[]) {
  return texts.map((text, number) => ({ anchor: `p${number + 1}`, text }));
}

const LEXICONS = { ru: openLexicon('ru'), kk: openLexicon('kk'), en: openLexicon('en') };

const termsIn = (document: SearchDocument) => termsOfDocument(document, LEXICONS[document.locale]);

const BY_NAME: Naming<string> = { ofTerm: ({ key }) => key, ofKey: (key) => key };

/** An engine that holds documents in memory, with the keys and columns of the real one. */
export function memoryEngine(documents: readonly SearchDocument[]): SearchEngine {
  const groups = shardsOf(documents).flatMap(({ parts }) => parts);
  const held = groups.map((shard) =>
    shard.documents.map((document) => keyed(document, termsIn(document), BY_NAME)),
  );
  const ids = documents.map(({ id }) => id);
  const shared = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  const shards = groups.map((shard, number): FullShard => {
    const lengths = (held[number] ?? []).map((row) => row.lengths);
    const average = (field: number) =>
      lengths.reduce((sum, row) => sum + (row[field] ?? 0), 0) / lengths.length;
    const entry = {
      folder: '',
      code: '',
      first: 0,
      locale: shard.locale,
      period: shard.period,
      years: shard.years,
      documents: lengths.length,
      averages: [0, 1, 2, 3, 4].map(average) as FieldLengths,
      crowded: [],
    };
    const records = shard.documents.map(({ id }) =>
      shared.includes(id) ? shared.indexOf(id) : null,
    );
    return { entry, lengths, records, facets: facetsOfDocuments(shard.documents) };
  });
  const texts = groups.map((shard) => shard.documents.map(shown));
  const words = baseWords(
    groups.map(({ locale, period, documents: own }) => {
      const counted = countWords(locale);
      for (const document of own) counted.add(termsIn(document));
      return { locale, period, words: counted.words() };
    }),
  );
  const [{ content }] = vocabularyFiles(words, []);
  const { common } = JSON.parse(gunzipSync(content).toString('utf8')) as VocabularyIndex;
  return {
    shards,
    full: async () => shards,
    postings: async (key, locale) =>
      held.flatMap((rows, shard) =>
        groups[shard]?.locale !== locale
          ? []
          : rows.flatMap(({ keys }, row): Posting[] => {
              const positions = keys.flatMap((held, place) =>
                held.startsWith(key) ? [place] : [],
              );
              return positions.length > 0 ? [{ shard, row, positions }] : [];
            }),
      ),
    words: async () => common,
    names: async () => ({}),
    texts: async (places) =>
      places.flatMap(({ shard, row }) => {
        const text = texts[shard]?.[row];
        return text ? [text] : [];
      }),
  };
}
