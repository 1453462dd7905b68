import type { Definition, Image, Link } from 'mdast';
import type { TextFinding } from './rule.ts';

/** Where the target of a link stands in a text; the whole link where it is written with escapes. */
export function targetOf(
  { url, position }: Link | Image | Definition,
  text: string,
): Pick<TextFinding, 'offset' | 'length'> {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  const at = url === '' ? -1 : text.slice(start, end).lastIndexOf(url);
  return at === -1
    ? { offset: start, length: end - start }
    : { offset: start + at, length: url.length };
}
