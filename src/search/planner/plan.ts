import type { FieldName } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** One word of the query as the index can be asked for it. */
export interface PlanTerm {
  /** As typed, to speak about it. */
  text: string;
  /** The key under which texts of each language hold it; `''` where it is a stop word. */
  keys: Readonly<Record<Locale, string>>;
  /** Where results must hold the word; anywhere, or not at all, when absent. */
  field?: FieldName;
  /** Whether a reader wants no results without the word. */
  required?: boolean;
  /** `word*`: any word that begins like this. */
  open?: boolean;
}

/** What a query asks for. */
export interface Plan {
  /** The words, in the order in which they were typed. */
  terms: readonly PlanTerm[];
  /** Words that must stand side by side, as numbers into `terms`. */
  phrases: readonly (readonly number[])[];
  /** Words that no result may hold. */
  excluded: readonly PlanTerm[];
  /** Years of which each result must have one; all when empty. */
  years: readonly string[];
}
