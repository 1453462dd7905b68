import { isMap, isNode, isScalar, type Document, type Node } from 'yaml';
import type { ValuePath } from '#src/lib/document.ts';
import { yamlDocument } from './frontmatter.ts';

/** Where the values of a YAML text stand; offsets are from its beginning. */
export interface YamlPlaces {
  /** Of a value, or of its key; of the nearest parent that is there when it is absent, else `null`. */
  readonly offsetOf: (path: ValuePath, key?: boolean) => number | null;
  /** Of the character at an index of a string value. */
  readonly offsetIn: (path: ValuePath, index: number) => number | null;
}

/** Parses the text when first asked. */
export function yamlPlaces(yaml: string): YamlPlaces {
  let parsed: Document | undefined;
  const document = (): Document => (parsed ??= yamlDocument(yaml));
  return {
    offsetOf: (path, key = false) => offsetOf(document(), path, key),
    offsetIn(path, index) {
      const node = document().getIn(path, true);
      if (!isScalar(node) || !node.range) return null;
      const [start, end] = node.range;
      return start + rawIndex(yaml.slice(start, end), String(node.value), index);
    },
  };
}

function offsetOf(document: Document, target: ValuePath, key: boolean): number | null {
  for (let length = target.length; length > 0; length--) {
    const part = target.slice(0, length);
    const own = key && length === target.length ? keyAt(document, part) : null;
    const found = own ?? nodeAt(document, part);
    if (isNode(found) && found.range) return found.range[0];
  }
  return null;
}

/** The value, or its key where the value is empty. */
function nodeAt(document: Document, path: ValuePath): unknown {
  const found = document.getIn(path, true);
  const isEmpty = isScalar(found) && found.value === null && found.source === '';
  return isEmpty ? keyAt(document, path) : found;
}

function keyAt(document: Document, target: ValuePath): Node | null {
  const parent = document.getIn(target.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const name = String(target.at(-1));
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return pair && isNode(pair.key) ? pair.key : null;
}

/**
 * Index in the raw text of a scalar of the character at an index of its value: the two are walked together, and
 * what stands only in the raw text (quotation marks, escapes, indents) is passed over.
 */
function rawIndex(raw: string, value: string, index: number): number {
  let at = /^(?:["']|[|>][^\n]*\n)?\s*/u.exec(raw)?.[0].length ?? 0;
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i] ?? '';
    const isSpace = /\s/u.test(wanted);
    const matches = (char: string): boolean => (isSpace ? /\s/u.test(char) : char === wanted);
    const from = at;
    while (at < raw.length && !matches(raw[at] ?? '')) at++;
    if (at === raw.length) at = from;
    if (i === index) return at;
    at++;
    if (wanted === '\n') while (/\s/u.test(raw[at] ?? '')) at++;
    else if (wanted === ' ' && raw[at - 1] === '\n') while (/\s/u.test(raw[at] ?? '')) at++;
  }
  return Math.min(at, raw.length);
}
