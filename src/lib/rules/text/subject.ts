import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import type { Document, ValuePath } from '../../document.ts';
import { bodyProse } from './body-prose.ts';
import type { Prose, TextSubject } from './rule.ts';
import { valueProse } from './value-prose.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

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
  let tree: Root | undefined;
  let prose: readonly Prose[] | undefined;
  return {
    document,
    source,
    bodyOffset,
    locale,
    get tree() {
      return (tree ??= markdown.parse(source.slice(bodyOffset)));
    },
    get prose() {
      return (prose ??= [
        ...valueProse(document, locale, valueOffset),
        ...bodyProse({ source, bodyOffset, locale, tree: () => this.tree }),
      ]);
    },
  };
}

function localeOf({ locale, data }: Document): Locale {
  return locale ?? LOCALES.find((known) => known === data['language']) ?? DEFAULT_LOCALE;
}
