import type { Archive } from '#src/lib/graph/archive.ts';
import type { SiteFile } from '#src/lib/site-file.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { LOCALES } from '#src/site.ts';
import { atom } from './atom.ts';
import { CHANGES_FILE, changesFeed } from './changes.ts';
import { toFeed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { newest } from './newest.ts';
import { topicsOf } from './topic.ts';

/** Every feed of the site in each of its languages, one at a time; of the whole archive also as JSON. */
export function* feedsOf(archive: Archive, site: string): Generator<SiteFile> {
  for (const topic of topicsOf(archive)) {
    const items = newest(archive, topic);
    for (const locale of topic.locales) {
      const feed = toFeed(archive, { locale, site }, { topic, items });
      const folder = localAddress(locale, topic.page).slice(1);
      yield { path: `${folder}feed.xml`, content: atom(feed) };
      if (topic.page === '') yield { path: `${folder}feed.json`, content: jsonFeed(feed) };
    }
  }
  for (const locale of LOCALES) {
    const feed = changesFeed(archive, { locale, site });
    const path = `${localAddress(locale, '').slice(1)}${CHANGES_FILE}`;
    yield { path, content: atom(feed) };
  }
}
