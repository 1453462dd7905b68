import type { Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import { remembered } from '../graph/remembered.ts';

const SHARED = new WeakSet();

/** Rows of records, as `remembered`: one stands in many views, and whoever writes these can write it once. */
export function rowOf<Row extends object>(
  make: (archive: Archive, locale: Locale, id: string) => Row,
): (archive: Archive, locale: Locale, id: string) => Row {
  return remembered((archive, locale, id) => {
    const row = make(archive, locale, id);
    SHARED.add(row);
    return row;
  });
}

/** Whether a part of a view may stand in others too. */
export const isShared = (part: object): boolean => SHARED.has(part);
