export const DIRECTIONS = ['total', 'export', 'import'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One statistic of a release. */
export interface Figure {
  /** Unique within its release. */
  readonly id: string;
  readonly indicator: string;
  readonly asGiven: string;
  readonly value: number;
  /** Size of the last digit that the source gives, in the unit: 14.57 billion has 10 000 000. */
  readonly precision: number;
  /** ISO 4217, or a counted thing from the list of units. */
  readonly unit: string;
  readonly direction: Direction | null;
  /** EDTF, or `null` where the text gives no period. */
  readonly period: string | null;
  /** Figures of the same release whose sum this one is. */
  readonly parts: readonly string[];
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
  /** The text names the sectors as examples, not as the whole. */
  readonly sectorsAreExamples: boolean;
}
