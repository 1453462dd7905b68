import type { Excerpt, Piece } from '#src/search/answer/excerpt.ts';
import type { Repair } from '#src/search/repair/piece.ts';
import type { SearchText } from '#src/search/manifest.ts';

/** One record in the list of results. */
export interface AnswerRow {
  text: SearchText;
  /** Address with the paragraph that matched. */
  href: string;
  title: Piece[];
  excerpt: Excerpt;
  score: number;
  /** Words of the query, as typed, that this record does not hold. */
  missing: string[];
}

export interface Answer {
  /** Records in all pages. */
  total: number;
  /** How many of them hold every word of the query. */
  complete: number;
  page: number;
  pages: number;
  rows: AnswerRow[];
  /** Words that no document of the archive holds. */
  unknown: string[];
  /** Words of the archive that even the first result does not hold. */
  without: string[];
  /** What was read otherwise than typed. */
  repairs: readonly Repair[];
}
