import type { Root } from 'mdast';
import type { Locale } from '#src/site.ts';
import type { Document, ValuePath } from '../../document.ts';
import type { Fix, Problem, Severity } from '../../problem.ts';
import type { RuleEntry } from '../entry.ts';
import type { BodyFault } from './body-tree.ts';
import type { Item } from './lists.ts';
import type { Marks } from './quote-marks.ts';

/** Stands in `Prose.text` for each character of Markdown that a reader does not see. */
export const MARKUP = '\uE000';

/** A run of running text: a value of the frontmatter, or a block of the body. */
export interface Prose {
  /**
   * What a reader sees. In the body every character of markup is replaced by `MARKUP`, so that indexes stay;
   * lines of one block are joined by their line break.
   */
  readonly text: string;
  /** Offset in the source of the character at an index of `text`; costs little in the body, more in YAML. */
  readonly at: (index: number) => number;
  readonly locale: Locale;
  /** Bits of `SIGN`. */
  readonly signs: number;
  readonly block: 'value' | 'heading' | 'paragraph' | 'item' | 'cell';
  /** A name of an organization, person or publisher: judged, never mended. */
  readonly name: boolean;
  /** Place of a frontmatter value, `null` in the body. */
  readonly path: ValuePath | null;
}

/** One file as the rules of its text see it. */
export interface TextSubject {
  readonly document: Document;
  /** The whole file. */
  readonly source: string;
  /** Where the body begins in `source`; its length in a file without a body. */
  readonly bodyOffset: number;
  /** Language of the body. */
  readonly locale: Locale;
  /** Frontmatter first, then the body in its order. */
  readonly prose: readonly Prose[];
  /** The quotation marks of a piece of `prose`. */
  readonly marks: (piece: Prose) => Marks;
  /** The lists of the body. */
  readonly lists: readonly (readonly Item[])[];
  /** Bits of `SIGN` in any of `prose`. */
  readonly signs: number;
  /** Bits of `SIGN` in `source`. */
  readonly sourceSigns: number;
  /** The body is nothing but headings, paragraphs, flat lists and inline links. */
  readonly isPlain: boolean;
  /**
   * The body as a tree, positions from the beginning of the body. It is made when first asked for and costs
   * more than all rules together: look for a character that the rule cannot do without before asking.
   */
  readonly tree: Root;
  /** Why the body could not be taken apart; `tree` is then empty and `prose` holds nothing of it. */
  readonly fault: BodyFault | null;
}

/** One thing wrong with a text, before the rule's name is put to it. */
export interface TextFinding {
  readonly message: string;
  readonly hint: string;
  /** In `source`; `length` covers the very characters that are wrong. */
  readonly offset: number;
  readonly length: number;
  /** Instead of the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A pure judgement of one file by itself; whatever needs other files is a `Rule`. */
export interface TextRule extends RuleEntry {
  /** Bits of `SIGN`: in a text with none of them it can find nothing, and is not asked. */
  readonly needs?: number;
  readonly check: (subject: TextSubject) => Iterable<TextFinding>;
}

/** A finding as a problem of its file; its place has an offset. */
export type TextProblem = Problem & { readonly place: { readonly offset: number } };
