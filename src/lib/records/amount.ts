/** How exactly a source states a number. */
export const BOUNDS = ['exact', 'about', 'more-than'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A sum as a source gives it. */
export interface Amount {
  /** In units of the currency (dollars, not millions). */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly bound: Bound;
  /** The wording of the source, in the language of the record. */
  readonly asGiven: string;
}

/** A sum or a count that a release announces over a number of documents; never divided among them. */
export interface Total {
  readonly documents: number;
  /** What the release calls the documents, in its own words. */
  readonly called: readonly string[];
  readonly amount: Amount | null;
}
