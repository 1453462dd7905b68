import type { Locale } from '#src/site.ts';
import type { Random } from '../random.ts';
import { english } from './english/language.ts';
import { kazakh } from './kazakh/language.ts';
import { russian } from './russian/language.ts';

/** A language as the corpus speaks it. Words come from the stream that is given; names and numbers as text. */
export interface Language {
  /** A plain sentence. */
  readonly sentence: (words: Random) => string;
  /** What parties mean to do: small letters, no full stop. */
  readonly undertaking: (words: Random) => string;
  /** The same at greater length. */
  readonly subject: (words: Random) => string;
  readonly project: ProjectWording;
  readonly statement: StatementWording;
  readonly document: DocumentWording;
}

/** How a release speaks of its project. */
export interface ProjectWording {
  readonly title: (words: Random, project: string) => string;
  readonly lead: (words: Random, project: string) => string;
  /** Headings of which each stands at most once in a release; the first three are of the fixed sections. */
  readonly headings: readonly ((project: string) => string)[];
}

/** Sentences around one number, name or link; each ends with its full stop. */
export interface StatementWording {
  readonly growth: (words: Random, percent: number, year: number) => string;
  readonly count: (words: Random, count: number, year: number) => string;
  readonly day: (words: Random, day: number) => string;
  readonly organization: (words: Random, name: string) => string;
  readonly quote: (words: Random) => string;
  readonly event: (event: string, day: number | null) => string;
  readonly earlier: (release: string) => string;
}

/** Sentences about what the release announces. */
export interface DocumentWording {
  readonly listed: (project: string, count: number) => string;
  readonly total: (count: number, sum: string | null) => string;
  readonly item: (item: Item) => string;
  readonly figure: (project: string, figure: FigureText) => string;
}

export interface Item {
  readonly title: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly subject: string | null;
  readonly sum: string | null;
}

export interface FigureText {
  /** Small letters. */
  readonly indicator: string;
  readonly year: number | null;
  readonly value: string;
  /** Name and value. */
  readonly parts: readonly (readonly [name: string, value: string])[];
}

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  ru: russian,
  kk: kazakh,
  en: english,
};
