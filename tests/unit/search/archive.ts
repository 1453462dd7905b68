import type { SearchDocument } from '#src/search/document.ts';
import type { OpenShard, Posting, SearchEngine } from '#src/search/engine.ts';
import { columnsOf } from '#src/search/index/column.ts';
import { keyed } from '#src/search/index/field.ts';
import { shardsOf } from '#src/search/index/shard.ts';
import { textFiles } from '#src/search/index/text-file.ts';
import { wordsOfDocuments } from '#src/search/index/word-file.ts';
import type { FieldLengths } from '#src/search/manifest.ts';

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

/** An engine that holds documents in memory, with the keys and columns of the real one. */
export function memoryEngine(documents: readonly SearchDocument[]): SearchEngine {
  const groups = shardsOf(documents);
  const held = groups.map((shard) => shard.documents.map(keyed));
  const shards = groups.map((shard, number): OpenShard => {
    const rows = shard.documents.map((item, row) => ({
      document: item,
      id: `${row}`,
      lengths: held[number]?.[row]?.lengths ?? [0, 0, 0, 0, 0],
      text: [0, row] as [number, number],
    }));
    const ids = documents.map(({ id }) => id);
    const shared = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
    const average = (field: number) =>
      rows.reduce((sum, row) => sum + (row.lengths[field] ?? 0), 0) / rows.length;
    const entry = {
      folder: '',
      code: '',
      locale: shard.locale,
      period: shard.period,
      years: shard.years,
      documents: rows.length,
      averages: [0, 1, 2, 3, 4].map(average) as FieldLengths,
    };
    return { entry, columns: columnsOf(rows, shared) };
  });
  const texts = groups.map((shard) => textFiles(shard.documents).flat());
  return {
    shards,
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
    words: async () =>
      new Map(groups.map(({ locale, documents: own }) => [locale, wordsOfDocuments(own)])),
    names: async () => ({}),
    texts: async (places) =>
      places.flatMap(({ shard, row }) => {
        const text = texts[shard]?.[row];
        return text ? [text] : [];
      }),
  };
}
