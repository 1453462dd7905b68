/** An opening tag of a page. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** As written, between the name and the end of the tag. */
  readonly attributes: string;
  /** What stands in a script or a style; empty for other elements. */
  readonly text: string;
}

const NEXT = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu;
const RAW: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Opening tags in order, as the HTML standard's tokenizer sees them in well-formed pages: no `<` in a quoted value
 * and nothing in a script or a style begins a tag.
 */
export function* tagsOf(html: string): Generator<Tag> {
  const next = new RegExp(NEXT);
  for (let found = next.exec(html); found; found = next.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined) continue;
    const start = next.lastIndex;
    const end = RAW.has(name) ? endOf(html, name, start) : start;
    next.lastIndex = end;
    yield { name, attributes: found[2] ?? '', text: html.slice(start, end) };
  }
}

function endOf(html: string, name: string, start: number): number {
  const close = new RegExp(`</${name}\\b`, 'giu');
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}
