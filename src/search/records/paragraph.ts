import type { SearchParagraph } from '#src/search/document.ts';

/** Texts of one section of a page as one paragraph; none when there is nothing to say. */
export function section(anchor: string, texts: readonly string[]): SearchParagraph[] {
  const text = [...new Set(texts)].join(' · ');
  return text === '' ? [] : [{ anchor, text }];
}
