import type { Archive } from '#src/lib/graph/archive.ts';
import type { CollectionName } from '#src/lib/records/records.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { localesOf } from '#src/lib/views/link.ts';
import { byLocale } from './text.ts';

/** Addresses of a record's pages from the root of the site; `null` in a language in which it has none. */
export function addresses(archive: Archive, collection: CollectionName, id: string) {
  const locales = localesOf(archive, collection, id);
  return byLocale((locale) =>
    locales.includes(locale) ? localAddress(locale, `${collection}/${id}/`) : null,
  );
}
