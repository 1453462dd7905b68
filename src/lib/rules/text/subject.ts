import type { Document, ValuePath } from '../../document.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import { bodyProse, type Block, type BodyText } from './body-prose.ts';
import type { BodyTree } from './body-tree.ts';
import { plainBlocks } from './plain-blocks.ts';
import { readLists } from './lists.ts';
import { readMarks, type Marks } from './quote-marks.ts';
import type { Prose, TextSubject } from './rule.ts';
import { signsOf } from './signs.ts';
import { valueProse } from './value-prose.ts';

/** One file as the reader hands it to the rules of its text. */
export interface TextFile {
  readonly document: Document;
  readonly source: string;
  readonly bodyOffset: number;
  /** Offset in the source of a character of a frontmatter string. */
  readonly valueOffset: (path: ValuePath, index: number) => number;
  /** `bodyTree`, asked only for a body that is not plain. */
  readonly bodyTree: (body: string, isMdx: boolean) => BodyTree;
}

export const toTextSubject = (file: TextFile): TextSubject => new LazySubject(file);

/**
 * Nothing is taken apart before a rule asks for it. A class, because the engine makes a hidden class for each object
 * literal with getters, which keeps the text of every file in memory until the next full collection of garbage.
 */
class LazySubject implements TextSubject {
  readonly document: Document;
  readonly source: string;
  readonly bodyOffset: number;
  readonly locale: Locale;
  readonly #valueOffset: TextFile['valueOffset'];
  readonly #bodyTree: TextFile['bodyTree'];
  readonly #marks = new Map<Prose, Marks>();
  #prose: readonly Prose[] | undefined;
  #plain: readonly Block[] | null | undefined;
  #parsed: BodyTree | undefined;
  #lists: TextSubject['lists'] | undefined;
  #signs: number | undefined;
  #bodySigns: number | undefined;
  #sourceSigns: number | undefined;

  constructor({ document, source, bodyOffset, valueOffset, bodyTree }: TextFile) {
    this.document = document;
    this.source = source;
    this.bodyOffset = bodyOffset;
    this.locale = localeOf(document);
    this.#valueOffset = valueOffset;
    this.#bodyTree = bodyTree;
  }

  get prose(): readonly Prose[] {
    return (this.#prose ??= [
      ...valueProse(this.document, this.locale, this.#valueOffset),
      ...bodyProse({ ...this.#bodyText(), bodyOffset: this.bodyOffset, locale: this.locale }),
    ]);
  }

  get tree(): TextSubject['tree'] {
    return this.#tree().tree;
  }

  get fault(): TextSubject['fault'] {
    return this.isPlain ? null : this.#tree().fault;
  }

  get isPlain(): boolean {
    return this.#blocks() !== null;
  }

  get lists(): TextSubject['lists'] {
    return (this.#lists ??= readLists(this.prose, this.source));
  }

  get signs(): number {
    return (this.#signs ??= this.prose.reduce((bits, piece) => bits | piece.signs, 0));
  }

  get sourceSigns(): number {
    return (this.#sourceSigns ??=
      signsOf(this.source.slice(0, this.bodyOffset)) | this.#signsOfBody());
  }

  marks(piece: Prose): Marks {
    const known = this.#marks.get(piece) ?? readMarks(piece.text, piece.locale);
    this.#marks.set(piece, known);
    return known;
  }

  #body(): string {
    return this.source.slice(this.bodyOffset);
  }

  #bodyText(): Pick<BodyText, 'body' | 'blocks' | 'tree'> {
    const blocks = this.#blocks();
    return { body: this.#body(), blocks, tree: blocks ? null : this.tree };
  }

  #blocks(): readonly Block[] | null {
    if (this.#plain === undefined) {
      this.#plain = this.#isMdx() ? null : plainBlocks(this.#body(), this.#signsOfBody());
    }
    return this.#plain;
  }

  #signsOfBody(): number {
    return (this.#bodySigns ??= signsOf(this.#body()));
  }

  #tree(): BodyTree {
    return (this.#parsed ??= this.#bodyTree(this.#body(), this.#isMdx()));
  }

  #isMdx(): boolean {
    return this.document.file.endsWith('.mdx');
  }
}

function localeOf({ locale, data }: Document): Locale {
  return locale ?? LOCALES.find((known) => known === data['language']) ?? DEFAULT_LOCALE;
}
