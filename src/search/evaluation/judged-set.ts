import type { SearchDocument } from '#src/search/document.ts';
import { UNDATED } from '#src/search/names.ts';
import type { Locale } from '#src/site.ts';

/** A query of a judged set. */
export interface JudgedQuery {
  id: string;
  text: string;
}

/** Grade of each document that was judged, by query. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Lines of `{id, title, text}` as releases, the way the site indexes them. Throws on a bad line. */
export function documentsFrom(jsonLines: string, locale: Locale): SearchDocument[] {
  return lines(jsonLines).map((line, number) => {
    const { id, title, text } = JSON.parse(line) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof text !== 'string') {
      throw new Error(`Line ${number + 1} of the documents needs "id" and "text".`);
    }
    return {
      url: `/releases/${encodeURIComponent(id)}/`,
      id,
      type: 'release',
      locale,
      title: typeof title === 'string' ? title : '',
      paragraphs: paragraphsOf(text),
      boosts: { names: [], parties: [], subject: [] },
      filters: { type: ['release'], language: [locale], year: [UNDATED], month: [UNDATED] },
      sort: {},
      meta: {},
    };
  });
}

/** Lines of `id TAB query`. */
export function queriesFrom(tabbed: string): JudgedQuery[] {
  return lines(tabbed).map((line) => {
    const [id = '', ...words] = line.split('\t');
    return { id, text: words.join(' ') };
  });
}

/** Lines of `query 0 document grade`, as TREC writes them. */
export function judgementsFrom(qrels: string): Judgements {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of lines(qrels)) {
    const [query = '', , document = '', grade = '0'] = line.split(/\s+/u);
    const grades = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, grades.set(document, Number(grade)));
  }
  return judgements;
}

function lines(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}

function paragraphsOf(text: string) {
  const parts = text.split(/\n\s*\n/u).filter((part) => part.trim() !== '');
  return parts.map((part, number) => ({ anchor: `p${number + 1}`, text: part.trim() }));
}
