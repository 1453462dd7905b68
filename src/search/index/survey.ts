import { hash } from 'node:crypto';
import type { SearchDocument } from '#src/search/document.ts';
import type { NamedRecord } from '#src/search/index/name-file.ts';
import type { TitledRecord } from '#src/search/index/suggestion-file.ts';

/** What of a document is held in memory until its shard is written. */
export interface Outline extends Pick<
  SearchDocument,
  'url' | 'id' | 'type' | 'locale' | 'sort' | 'since'
> {
  /** Of everything in it. */
  digest: string;
}

export interface Survey {
  outlines: Outline[];
  /** Organizations and events, by which results can be narrowed. */
  named: NamedRecord[];
  /** Records that may be suggested while a reader types. */
  titled: TitledRecord[];
  /** How many releases and agreements name each organization and event. */
  mentions: ReadonlyMap<string, number>;
  /** Identities that stand in more than one language. */
  shared: ReadonlySet<string>;
}

/** Looks at every document once, keeping little of each. @throws on a repeated address. */
export function survey(documents: Iterable<SearchDocument>): Survey {
  const outlines: Outline[] = [];
  const named: NamedRecord[] = [];
  const titled: TitledRecord[] = [];
  const mentions = new Map<string, number>();
  const [addresses, once, shared] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const document of documents) {
    const { url, id, type, locale, sort, since, filters, title } = document;
    if (addresses.has(url)) throw new Error(`Two documents to index have the address ${url}.`);
    addresses.add(url);
    if (once.has(id)) shared.add(id);
    once.add(id);
    outlines.push({
      ...{ url, id, type, locale, sort },
      ...(since === undefined ? {} : { since }),
      digest: document.digest ?? digestOf(document),
    });
    if (type === 'organization' || type === 'event') named.push({ type, locale, filters, title });
    titled.push({ url, id, type, locale, title, date: sort.date ?? '' });
    for (const name of mentionedIn(document)) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  return { outlines, named, titled, mentions, shared };
}

/** Identities of the organizations and events that a release or an agreement names. */
function mentionedIn({ type, filters }: SearchDocument): string[] {
  if (type !== 'release' && type !== 'agreement') return [];
  return [
    ...(filters.organization ?? []).map((id) => `organizations/${id}`),
    ...(filters.event ?? []).map((id) => `events/${id}`),
  ];
}

const digestOf = (document: SearchDocument): string =>
  hash('sha256', JSON.stringify(document), 'base64url').slice(0, 24);
