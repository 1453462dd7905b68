import type { Place, Position } from '#src/lib/problem.ts';
import { positionAt } from './position.ts';
import { readSource, type SourceFile } from './source.ts';
import { yamlPlaces, type YamlPlaces } from './yaml-places.ts';

const START: Position = { line: 1, column: 1 };

/**
 * Line and column (from 1) of places in one content file. It is read once, and its YAML is parsed only for a
 * place of a value; a value that is absent stands at its nearest parent, what cannot be found in line 1.
 */
export function locator(root: string, file: string): (place: Place) => Position {
  let read: { source: SourceFile; places: YamlPlaces } | null | undefined;
  return (place) => {
    if (place.position) return place.position;
    if (place.offset === undefined && !place.path && place.text === undefined) return START;
    read ??= open(root, file);
    if (!read) return START;
    const offset = offsetOf(place, read.source, read.places);
    return offset === null ? START : positionAt(read.source.source, offset);
  };
}

function open(root: string, file: string): { source: SourceFile; places: YamlPlaces } | null {
  const source = readSource(root, file);
  return 'rule' in source ? null : { source, places: yamlPlaces(source.yaml) };
}

function offsetOf(place: Place, source: SourceFile, places: YamlPlaces): number | null {
  if (place.offset !== undefined) return place.offset;
  if (place.text !== undefined) {
    const inBody = source.source.indexOf(place.text, source.bodyOffset);
    return inBody === -1 ? null : inBody;
  }
  const path = place.path ?? [];
  const found =
    place.index === undefined
      ? places.offsetOf(path, place.key)
      : (places.offsetIn(path, place.index) ?? places.offsetOf(path));
  return found === null ? null : source.yamlOffset + found;
}
