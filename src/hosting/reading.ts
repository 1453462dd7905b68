import { hash } from 'node:crypto';
import { forbiddenAttribute, inlineSources } from './policy.ts';

/** Sources of inline scripts and styles, as a policy lists them. */
export type InlineSet = readonly [scripts: readonly string[], styles: readonly string[]];

/** What is learned of a file of the site by reading it; a plain value. */
export interface Reading {
  /** In bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly inline: InlineSet;
}

/** What is not a page has none. */
export const NO_INLINE: InlineSet = [[], []];

/** @param file Path in the site. @throws when it is a page with an attribute that no policy lets run. */
export const readingOf = (file: string, bytes: Buffer): Reading => ({
  size: bytes.length,
  sha256: hash('sha256', bytes),
  inline: file.endsWith('.html') ? inlineOf(file, bytes) : NO_INLINE,
});

function inlineOf(file: string, page: Buffer): InlineSet {
  const attribute = forbiddenAttribute(page);
  if (attribute !== null) {
    throw new Error(
      `${file} has an attribute “${attribute}”, which the site's content security policy refuses: ` +
        'move the script or the style into a file.',
    );
  }
  const { scripts, styles } = inlineSources(page);
  return [[...scripts], [...styles]];
}
