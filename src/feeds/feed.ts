import { firstDay } from '#src/lib/graph/updated.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { Text } from '#src/lib/records/text.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import type { Locale } from '#src/site.ts';
import { entryOf, type Entry } from './entry.ts';
import type { Item } from './newest.ts';
import type { Topic } from './topic.ts';

/** A feed in one language, before it is written in a format. Addresses are full. */
export interface Feed {
  readonly site: string;
  readonly locale: Locale;
  readonly title: Text;
  /** The page that the feed belongs to. */
  readonly page: string;
  /** Address of the feed itself, in Atom. */
  readonly self: string;
  /** `YYYY-MM-DD`. */
  readonly updated: string;
  readonly entries: readonly Entry[];
}

/** When a feed without entries last changed: the day on which the archive took its first record in. */
export const beginning = (archive: Archive): string => firstDay(archive) ?? '1970-01-01';

export interface Place {
  readonly locale: Locale;
  readonly site: string;
}

/** A feed without entries was last changed when the archive began. */
export function toFeed(
  archive: Archive,
  { locale, site }: Place,
  { topic, items }: { readonly topic: Topic; readonly items: readonly Item[] },
): Feed {
  const page = absolute(localAddress(locale, topic.page), site);
  return {
    site,
    locale,
    title: topic.title(archive, locale),
    page,
    self: `${page}feed.xml`,
    updated: items[0]?.updated ?? beginning(archive),
    entries: items.map((item) => entryOf(archive, locale, item)),
  };
}
