import { feedsOf } from '#src/feeds/feeds.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { childOf, childrenOf, parseXml, type Element } from '#tests/fixtures/xml.ts';

export const SITE = 'https://archive.example';

/** Contents of the feeds by path. */
export type Feeds = ReadonlyMap<string, string>;

export const feedsFrom = (archive: Archive): Feeds =>
  new Map(Array.from(feedsOf(archive, SITE), ({ path, content }) => [path, content]));

/** @throws when there is no such feed. */
export function feedAt(feeds: Feeds, path: string): Element {
  const source = feeds.get(path);
  if (source === undefined) throw new Error(`No feed “${path}”.`);
  return parseXml(source);
}

/** Every feed in Atom. */
export const atomFeeds = (feeds: Feeds): Element[] =>
  [...feeds].filter(([path]) => path.endsWith('.xml')).map(([, source]) => parseXml(source));

export const entriesOf = (feed: Element): Element[] => childrenOf(feed, 'entry');

export const titles = (feed: Element): string[] =>
  entriesOf(feed).map((entry) => childOf(entry, 'title').text);
