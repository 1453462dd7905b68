import { parseDocument, type Document as YamlDocument, LineCounter } from 'yaml';

/** The two parts of a Markdown file, with the offset at which each begins. */
export interface Parts {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

const OPEN = /^\uFEFF?---[ \t]*\r?\n/u;
const CLOSE = /^---[ \t]*(?:\r?\n|$)/mu;

/** Splits a Markdown file; `null` when it does not begin with a closed frontmatter block. */
export function splitFrontmatter(source: string): Parts | null {
  const open = OPEN.exec(source);
  if (!open) return null;
  const rest = source.slice(open[0].length);
  const close = CLOSE.exec(rest);
  if (!close) return null;
  const bodyOffset = open[0].length + close.index + close[0].length;
  return {
    yaml: rest.slice(0, close.index),
    yamlOffset: open[0].length,
    body: source.slice(bodyOffset),
    bodyOffset,
  };
}

/** A fault of the YAML with its offset in the YAML text. */
export interface YamlFault {
  readonly message: string;
  readonly offset: number;
}

/** Plain values of a YAML text (core schema: dates stay strings; no aliases), or the first fault. */
export function parseYaml(yaml: string): { data: unknown } | { fault: YamlFault } {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const [error] = [...document.errors, ...document.warnings];
  if (error) return { fault: { message: error.message, offset: error.pos[0] } };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    return {
      fault: { message: error instanceof Error ? error.message : String(error), offset: 0 },
    };
  }
}

/** The same text parsed with positions; costs several times as much, so only for files with a problem. */
export function parseWithPositions(yaml: string): { document: YamlDocument; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, logLevel: 'silent' });
  return { document, lines };
}
