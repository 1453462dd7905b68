import { isDeepStrictEqual } from 'node:util';
import type { Document, ValuePath } from '#src/lib/document.ts';
import type { FileReferences, Reference } from '#src/lib/reference.ts';
import type { RecordName } from '../record.ts';

/** A place where a source names both records side by side, so that it holds them for two. */
export interface Twin {
  readonly file: string;
  readonly path: ValuePath;
}

/** What of the content a search for twins needs. */
export interface Mentions {
  readonly documents: readonly Document[];
  readonly references: readonly FileReferences[];
}

/** The later place of each pair of list items that would become one and the same; parties always do. */
export function twinsOf({ documents, references }: Mentions, a: RecordName, b: RecordName): Twin[] {
  const data = new Map(documents.map((document) => [document.file, document.data]));
  return references.flatMap(({ file, references: own }) => {
    const both = own.filter(({ to, id }) => to === a.collection && (id === a.id || id === b.id));
    const inLists = both.filter(({ path }) => path.length > 1);
    return inLists
      .filter((reference, index) =>
        inLists.slice(0, index).some((earlier) => areTwins(data.get(file), reference, earlier)),
      )
      .map(({ path }) => ({ file, path }));
  });
}

function areTwins(data: unknown, one: Reference, other: Reference): boolean {
  const [list, item] = placeInList(one.path);
  const [otherList, otherItem] = placeInList(other.path);
  if (one.id === other.id || list.join('.') !== otherList.join('.')) return false;
  return (
    list[0] === 'parties' || isDeepStrictEqual(rest(data, item, one), rest(data, otherItem, other))
  );
}

/** The list that a reference stands in, and the item of it. */
function placeInList(path: ValuePath): [list: ValuePath, item: ValuePath] {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return [path.slice(0, index), path.slice(0, index + 1)];
}

/** A list item without the reference itself. */
function rest(data: unknown, item: ValuePath, { path }: Reference): unknown {
  const value = valueAt(data, item);
  const field = path.at(item.length);
  if (typeof value !== 'object' || value === null || field === undefined) return null;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
}

function valueAt(data: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
}
