import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node } from 'yaml';
import type { ValuePath } from '#src/lib/document.ts';
import type { Place, Position } from '#src/lib/problem.ts';
import { parseWithPositions, splitFrontmatter } from './frontmatter.ts';

/**
 * Line and column (from 1) of a place in a content file. A value that is absent is placed at its nearest
 * parent; what cannot be found at all is line 1, column 1.
 */
export function locate(root: string, place: Place): Position {
  if (place.position) return place.position;
  if (!place.path && !place.text) return { line: 1, column: 1 };
  const source = readFileSync(path.join(root, place.file), 'utf8');
  if (place.text) return positionAt(source, Math.max(0, source.indexOf(place.text)));
  const [yaml, offset] = yamlOf(place.file, source);
  const found = offsetOf(yaml, place.path ?? [], place.key ?? false);
  return positionAt(source, found === null ? 0 : offset + found);
}

/** Line and column (from 1) of an offset in a text. */
export function positionAt(source: string, offset: number): Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  const { line, col } = lines.linePos(Math.min(offset, source.length));
  return { line, column: col };
}

function yamlOf(file: string, source: string): [string, number] {
  if (file.endsWith('.yaml')) return [source, 0];
  const parts = splitFrontmatter(source);
  return parts ? [parts.yaml, parts.yamlOffset] : ['', 0];
}

function offsetOf(yaml: string, target: ValuePath, key: boolean): number | null {
  const { document } = parseWithPositions(yaml);
  for (let length = target.length; length > 0; length--) {
    const part = target.slice(0, length);
    const node = key && length === target.length ? keyAt(document, part) : null;
    const found = node ?? document.getIn(part, true);
    if (isNode(found) && found.range) return found.range[0];
  }
  return null;
}

function keyAt(document: Document, target: ValuePath): Node | null {
  const parent = document.getIn(target.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const name = String(target.at(-1));
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return pair && isNode(pair.key) ? pair.key : null;
}
