import type { Document, ValuePath } from '../../document.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import { bodyProse } from './body-prose.ts';
import { bodyTree, type BodyTree } from './body-tree.ts';
import { plainBlocks } from './plain-blocks.ts';
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
}

/** Nothing is taken apart before a rule asks for it. */
export function toTextSubject({
  document,
  source,
  bodyOffset,
  valueOffset,
}: TextFile): TextSubject {
  const locale = localeOf(document);
  const isMdx = document.file.endsWith('.mdx');
  const body = lazy(() => source.slice(bodyOffset));
  const bodySigns = lazy(() => signsOf(body()));
  const plain = lazy(() => (isMdx ? null : plainBlocks(body(), bodySigns())));
  const parsed = lazy((): BodyTree => bodyTree(body(), isMdx));
  const prose = lazy((): readonly Prose[] => {
    const blocks = plain();
    const tree = blocks ? null : parsed().tree;
    const values = valueProse(document, locale, valueOffset);
    return [...values, ...bodyProse({ body: body(), bodyOffset, locale, blocks, tree })];
  });
  const signs = lazy(() => prose().reduce((bits, piece) => bits | piece.signs, 0));
  const sourceSigns = lazy(() => signsOf(source.slice(0, bodyOffset)) | bodySigns());
  return {
    document,
    source,
    bodyOffset,
    locale,
    get tree() {
      return parsed().tree;
    },
    get fault() {
      return plain() ? null : parsed().fault;
    },
    get prose() {
      return prose();
    },
    get signs() {
      return signs();
    },
    get sourceSigns() {
      return sourceSigns();
    },
    get isPlain() {
      return plain() !== null;
    },
  };
}

/** The value of a function, which is called when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function localeOf({ locale, data }: Document): Locale {
  return locale ?? LOCALES.find((known) => known === data['language']) ?? DEFAULT_LOCALE;
}
