import { parseDocument, Schema, visit, type Document as YamlDocument } from 'yaml';
import { parsePlainYaml } from './plain-yaml.ts';

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
  /** Code of the library, or `TOO_DEEP` for what it cannot take apart. */
  readonly code: string;
  readonly offset: number;
}

/** The core schema leaves dates strings. */
const CORE = new Schema({ schema: 'core' });

/** Plain values of a YAML text (core schema; no aliases), or its faults. */
export function parseYaml(yaml: string): { data: unknown } | { faults: YamlFault[] } {
  const plain = parsePlainYaml(yaml);
  if (plain) return { data: plain };
  try {
    const document = yamlDocument(yaml);
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      return {
        faults: faults.map(({ code, pos }) => ({ code, offset: opening(document, pos[0]) })),
      };
    }
    return { data: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    const code = error instanceof ReferenceError ? 'ALIAS' : 'TOO_DEEP';
    return { faults: [{ code, offset: Math.max(0, yaml.search(/(?<=[\s,[]|^)\*\w/mu)) }] };
  }
}

/** An offset, or where the string in quotation marks begins that has not ended there. */
function opening(document: YamlDocument, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < offset && offset === range[1]) [start] = range;
    },
  });
  return start;
}

/** The text with its nodes, which know their ranges. @throws when it is nested beyond the stack. */
export function yamlDocument(yaml: string): YamlDocument {
  return parseDocument(yaml, { schema: CORE, prettyErrors: false, logLevel: 'error' });
}
