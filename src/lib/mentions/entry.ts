import type { Body } from '../records/body.ts';
import type { Locale } from '#src/site.ts';

/** A name as the matcher of running text looks for it. */
export interface MentionEntry {
  /** Stems of its words, legal forms left out. */
  readonly words: readonly string[];
  /** A single word that only its very letters tell from a common noun. */
  readonly exact: string | null;
  /** `organization:some-id`, `event:some-id` or `region:KZ-11`. */
  readonly target: string;
}

/** The names that the text of a body has, in a language. */
export type MentionFinder = (body: Body, locale: Locale) => readonly MentionEntry[];
