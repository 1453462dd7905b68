/** What was corrected in a published record and why, in the language of the record. */
export interface Correction {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
}
