import { createHash } from 'node:crypto';
import type { SearchDocument } from '#src/search/document.ts';
import type { NamedRecord } from '#src/search/index/name-file.ts';

/** What of a document is held in memory until its shard is written. */
export interface Outline extends Pick<SearchDocument, 'url' | 'id' | 'locale' | 'sort'> {
  /** Of everything in it. */
  digest: string;
}

export interface Survey {
  outlines: Outline[];
  /** Organizations and events, by which results can be narrowed. */
  named: NamedRecord[];
  /** Identities that stand in more than one language. */
  shared: ReadonlySet<string>;
}

/** Looks at every document once, keeping little of each. @throws on a repeated address. */
export function survey(documents: Iterable<SearchDocument>): Survey {
  const outlines: Outline[] = [];
  const named: NamedRecord[] = [];
  const [addresses, once, shared] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const document of documents) {
    const { url, id, type, locale, sort, filters, title } = document;
    if (addresses.has(url)) throw new Error(`Two documents to index have the address ${url}.`);
    addresses.add(url);
    if (once.has(id)) shared.add(id);
    once.add(id);
    outlines.push({ url, id, locale, sort, digest: digestOf(document) });
    if (type === 'organization' || type === 'event') named.push({ type, locale, filters, title });
  }
  return { outlines, named, shared };
}

const digestOf = (document: SearchDocument): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 24);
