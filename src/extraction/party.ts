/** A party as a text names it. */
export interface Party {
  /** In the nominative, in the quotation marks of the archive. */
  readonly name: string;
  /** The text says what it is, not who. */
  readonly isUnnamed: boolean;
  /** Abbreviation that the text introduces in brackets. */
  readonly alias: string | null;
  /** Offsets in the block, names of the whole as written. */
  readonly start: number;
  readonly end: number;
}

/** Parties read one after another, and the first token behind them. */
export interface PartyList {
  readonly parties: readonly Party[];
  readonly next: number;
}
