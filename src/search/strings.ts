import type { RepairReason } from '#src/search/repair/piece.ts';
import type { EngineFault } from '#src/search/engine.ts';
import type { FilterName, SearchType, Sort } from '#src/search/names.ts';
import type { Locale } from '#src/site.ts';

/** Forms of a phrase by the number in it, as `Intl.PluralRules` names them; `{count}` is the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Everything that the result page says. The server puts it into the page, so that the script need
 * not carry three languages. Names in braces are filled in.
 */
export interface SearchStrings {
  /** Title of the document: `{query}`. */
  documentTitle: string;
  /** Heading above the results, for screen readers. */
  results: string;
  searching: string;
  /** After some seconds without an answer. */
  slow: string;
  found: PluralForms;
  nothing: string;
  /** Added when no record holds every word. */
  partial: string;
  /** Added when the archive lacks words: `{words}`. */
  unknown: PluralForms;
  /** When a word was read otherwise: `{meant}`, `{reason}`. */
  repaired: string;
  reasons: Record<RepairReason, string>;
  /** Button that has a word read as typed: `{typed}`. */
  asTyped: string;
  /** When results lack a word that the archive has: `{words}`; and the button that wants it held. */
  without: string;
  onlyWith: string;
  /** Button that saves the results. */
  download: string;
  /** Headings of the saved table: title, type, kind, stage, date, language, address. */
  columns: readonly string[];
  /** Under a result that lacks words: `{words}`. */
  missing: string;
  undated: string;
  /** Mark of a result in another language: `{language}`. */
  inLanguage: string;
  faults: Record<EngineFault, string>;
  retry: string;
  sort: string;
  sorts: Record<Sort, string>;
  facets: string;
  legends: Record<FilterName, string>;
  /** Steps of sums from the smallest, and what names none. */
  sums: { steps: readonly string[]; unpriced: string };
  /** Button that shows the rest of a long facet: `{count}`. */
  more: PluralForms;
  /** Box above a long facet that finds its values. */
  findValue: string;
  /** Years and months between which records lie. */
  span: { legend: string; from: string; to: string; any: string; undated: string };
  /** A chosen span: `{from}`, `{to}`; and what is added when undated records belong to it. */
  between: { from: string; to: string; both: string; undated: string };
  /** Name of the list under the box, and how many it holds. */
  suggestions: string;
  suggested: PluralForms;
  fewer: string;
  chosen: string;
  /** Button of a chosen value: `{label}`. */
  remove: string;
  clear: string;
  pages: string;
  previous: string;
  next: string;
  /** `{page}` of `{pages}`. */
  pageOf: string;
  types: Record<SearchType, string>;
  languages: Record<Locale, string>;
}

/** Names of codes by filter; the index brings those of organizations and events. */
export type FilterLabels = Partial<Record<FilterName, Readonly<Record<string, string>>>>;

/** What the attribute `data-page` of `<kelisim-search>` holds. */
export interface SearchPageData {
  locale: Locale;
  /** Address of the folder of the index, with a slash at the end. */
  index: string;
  strings: SearchStrings;
  labels: FilterLabels;
}
