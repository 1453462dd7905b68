import type { SearchDocument } from '#src/search/document.ts';
import { contentDigest, packed, type OutputFile } from '#src/search/index/output.ts';
import type { Suggestion } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** What a suggestion is made from. */
export interface TitledRecord extends Pick<
  SearchDocument,
  'url' | 'id' | 'type' | 'locale' | 'title'
> {
  /** `''` where no date is known. */
  date: string;
}

/** The file must stay small: so many organizations, events and series, and so many other records. */
const MOST_NAMES = 1000;
const MOST_TITLES = 500;

/**
 * Names and titles to suggest in one language: organizations and events, those that most records
 * name first; then agreements and releases, the latest first.
 */
export function suggestionFile(
  records: readonly TitledRecord[],
  mentions: ReadonlyMap<string, number>,
  locale: Locale,
): OutputFile {
  const own = records.filter((record) => record.locale === locale);
  const count = ({ id }: TitledRecord) => mentions.get(id) ?? 0;
  const byAddress = (a: TitledRecord, b: TitledRecord) => (a.url < b.url ? -1 : 1);
  const names = own
    .filter(({ type }) => type === 'organization' || type === 'event' || type === 'series')
    .sort((a, b) => count(b) - count(a) || byAddress(a, b));
  const titles = own
    .filter(({ type }) => type === 'agreement' || type === 'release')
    .sort((a, b) => (a.date === b.date ? byAddress(a, b) : a.date < b.date ? 1 : -1));
  const suggestions = [...names.slice(0, MOST_NAMES), ...titles.slice(0, MOST_TITLES)].map(
    ({ title, type, url }): Suggestion => [title, type, url],
  );
  const file = packed(`suggestions-${locale}`, suggestions);
  return { ...file, path: `${file.path}-${contentDigest([file])}.pack` };
}
