import type { ValuePath } from './document.ts';

export type Severity = 'error' | 'warning';

/** Where a problem is: a file, and in it a value of the frontmatter, a key, or a position in the text. */
export interface Place {
  /** Path from the content folder, with `/`. */
  readonly file: string;
  /** The value; with `key: true` its key. */
  readonly path?: ValuePath;
  readonly key?: boolean;
  /** Index of a character of the value, where it is a string. */
  readonly index?: number;
  /** The first place in the file where this text stands. */
  readonly text?: string;
  /** Offset in the file and number of characters that are wrong. */
  readonly offset?: number;
  readonly length?: number;
  /** Known position; lines and columns from 1. */
  readonly position?: Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the content, in words for the editor who can mend it. */
export interface Problem {
  /** Stable identifier in kebab case. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and why it matters; a full sentence. */
  readonly message: string;
  /** What to type instead. */
  readonly hint: string;
  readonly place: Place;
  /** Present only where no person has to decide; never changes a name. */
  readonly fix?: Fix;
}

/** Replaces characters of the file that the problem is in, counted in its text as read. */
export interface Fix {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A problem with line and column, from 1. */
export interface LocatedProblem extends Problem, Position {}
