import { readTree, type DocumentCache } from '#src/content-tree/tree.ts';
import type { Document } from '#src/lib/document.ts';
import type { Redirect } from '#src/lib/records/records.ts';
import { RESERVED } from '#src/lib/rules/form/file-name.ts';
import { readRecords } from '#src/schemas/records.ts';
import { addressOf, type RecordName } from '../record.ts';
import type { Context } from './question.ts';

/** The content as far as it can be understood; a file with an error only suggests nothing. */
export function readContext(root: string, today: string, cache?: DocumentCache): Context {
  const { documents } = readTree(root, cache && { cache });
  const { records } = readRecords(documents);
  const former = new Map(records.redirects.map((redirect) => [redirect.from, redirect]));
  const names = new Set(documents.map(nameOf));
  const refusal: Context['refusal'] = (collection, id) =>
    refusalOf({ collection, id }, names.has(nameOf({ collection, id })), former);
  return { records, today, refusal };
}

const nameOf = ({ collection, id }: Pick<Document, 'collection' | 'id'>): string =>
  `${collection}/${id}`;

function refusalOf(
  name: RecordName,
  exists: boolean,
  former: ReadonlyMap<string, Redirect>,
): string | null {
  if (RESERVED.has(name.id)) return `Слово «${name.id}» занято: так называется список.`;
  if (exists) return `Запись «${name.id}» уже есть.`;
  const redirect = former.get(addressOf(name));
  if (!redirect) return null;
  return `По адресу ${redirect.from} раньше была запись, которая теперь ${redirect.to}.`;
}
