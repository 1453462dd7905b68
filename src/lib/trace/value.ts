import type { Archive } from '../graph/archive.ts';
import type { Chronicle } from '../graph/chronicle.ts';
import type { RecordName } from '../history/entry.ts';
import type { Body } from '../records/body.ts';
import { originOf } from '../records/origin.ts';
import { COLLECTIONS } from '../records/records.ts';
import type { Locale } from '#src/site.ts';
import { derive } from './derived.ts';
import { valueCell, wholeCell } from './cell.ts';
import { partOf } from './traced-chronicle.ts';

/**
 * Gives the values of cells of an archive: a record that is known to be made of certain files as their digests, all
 * else as JSON; a cell that is no more has the value `null`.
 */
export function valuesOf(archive: Archive): (cell: string) => string {
  let bodies: ReadonlyMap<string, Body> | undefined;
  const mentions = (locale: Locale, file: string): unknown => {
    bodies ??= bodiesOf(archive);
    const body = bodies.get(file);
    return body ? archive.mentions(body, locale) : null;
  };
  const value = (cell: string): unknown => {
    const [kind, path, key] = partsOf(cell);
    switch (kind) {
      case 'value':
        return recordAt(archive, path, key);
      case 'keys':
        return [...mapAt(archive, path).keys()];
      case 'whole':
        return plain(at(archive, path));
      case 'part':
        return partAt(archive, path, key.split(' '));
      case 'history':
        return historyAt(archive, path, key);
      case 'mentions':
        return mentions(path as Locale, key);
      case 'derived':
        return derive(archive, path, key);
      default:
        throw new Error(`No archive has a cell “${cell}”.`);
    }
  };
  const ofList = jsonWriter();
  return (cell) => {
    const found = value(cell) ?? null;
    return OF_RECORDS.test(cell) ? ofList(found) : JSON.stringify(found);
  };
}

/** Cells with lists of what stands in other lists too. */
const OF_RECORDS = /^(?:part|derived) /u;

/**
 * Writes values as `JSON.stringify` does. Objects in a list are written once: the same records stand in many lists, and
 * nothing in an archive changes.
 */
function jsonWriter(): (value: unknown) => string {
  const known = new Map<object, string>();
  const written = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
    const json = known.get(value) ?? JSON.stringify(value);
    known.set(value, json);
    return json;
  };
  return (value) => {
    const isList = Array.isArray(value) && typeof value[0] === 'object';
    return isList ? `[${value.map(written).join(',')}]` : JSON.stringify(value);
  };
}

/** What kind of cell it is, the path in the archive, and the rest. */
function partsOf(cell: string): [kind: string, path: string, key: string] {
  const kind = cell.indexOf(' ');
  const path = cell.indexOf(' ', kind + 1);
  return path === -1
    ? [cell.slice(0, kind), cell.slice(kind + 1), '']
    : [cell.slice(0, kind), cell.slice(kind + 1, path), cell.slice(path + 1)];
}

/** The cells of which the whole of a map of records consists; `null` for every other cell. */
export function cellsOfWhole(archive: Archive, cell: string): string[] | null {
  const name = COLLECTIONS.find((map) => cell === wholeCell(map));
  return name ? Array.from(archive[name].keys(), (key) => valueCell(name, key)) : null;
}

/** What lies at a path such as `backlinks.releasesOfEvent`. */
const at = (archive: Archive, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>>)[name], archive);

const mapAt = (archive: Archive, path: string) => at(archive, path) as ReadonlyMap<string, unknown>;

/** What lies in a map; of a record, what it was made of where that is known. */
function recordAt(archive: Archive, path: string, key: string): unknown {
  const found = mapAt(archive, path).get(key);
  return typeof found === 'object' && found !== null ? (originOf(found) ?? found) : found;
}

const plain = (value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** A list lies at its path, or in a map there under a code, which then comes before the part. */
function partAt(archive: Archive, path: string, rest: readonly string[]): unknown {
  const [first = '', second] = rest;
  return second === undefined
    ? partOf(at(archive, path) as Chronicle | undefined, first)
    : partOf(mapAt(archive, path).get(first) as Chronicle | undefined, second);
}

function historyAt({ history }: Archive, what: string, which: string): unknown {
  if (what === 'newest') return history.newest(Number(which));
  return what === 'of' ? history.of(which as RecordName) : [...history.byYear()];
}

const bodiesOf = ({ releases }: Archive): ReadonlyMap<string, Body> =>
  new Map(
    Array.from(releases.values())
      .flatMap(({ texts }) => Object.values(texts))
      .map(({ body }) => [body.file, body]),
  );
