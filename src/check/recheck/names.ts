import type { Document } from '#src/lib/document.ts';
import { LINK_SCHEMES } from '#src/lib/record-links.ts';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import { referencesOf } from '#src/schemas/records.ts';

/** Records that a document names in its fields and in the links of its text, as `collection/id`, each once. */
export function recordNames(document: Document): string[] {
  const names = new Set<string>();
  for (const { to, id } of referencesOf(document)) {
    if (COLLECTIONS.some((collection) => collection === to)) names.add(`${to}/${id}`);
  }
  for (const link of document.body.links) {
    const [scheme = '', id = ''] = link.split(':');
    const collection = LINK_SCHEMES[scheme];
    if (collection) names.add(`${collection}/${id}`);
  }
  return [...names];
}
