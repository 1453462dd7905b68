import type { Archive } from '#src/lib/graph/archive.ts';
import type { FileSource, SiteFile } from '#src/lib/site-file.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import { atom } from './atom.ts';
import { CHANGES_FILE, changesFeed } from './changes.ts';
import { toFeed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { newest } from './newest.ts';
import { topicsOf, type Topic } from './topic.ts';

/** Every feed of the site in each of its languages, one topic at a time; of the whole archive also as JSON. */
export function* feedSources(archive: Archive, site: string): Generator<FileSource> {
  for (const topic of topicsOf(archive)) yield ofTopic(topic, site);
  yield ofChanges(site);
}

function ofTopic(topic: Topic, site: string): FileSource {
  const isWhole = topic.page === '';
  const inLanguage = (locale: Locale): string => localAddress(locale, topic.page).slice(1);
  return {
    files: topic.locales.flatMap((locale) =>
      ['feed.xml', ...(isWhole ? ['feed.json'] : [])].map((name) => inLanguage(locale) + name),
    ),
    make(archive) {
      const items = newest(archive, topic.records(archive));
      return topic.locales.flatMap((locale) => {
        const feed = toFeed(archive, { locale, site }, { topic, items });
        const folder = inLanguage(locale);
        return [
          { path: `${folder}feed.xml`, content: atom(feed) },
          ...(isWhole ? [{ path: `${folder}feed.json`, content: jsonFeed(feed) }] : []),
        ];
      });
    },
  };
}

function ofChanges(site: string): FileSource {
  const fileIn = (locale: Locale): string => localAddress(locale, '').slice(1) + CHANGES_FILE;
  return {
    files: LOCALES.map(fileIn),
    make: (archive) =>
      LOCALES.map((locale) => ({
        path: fileIn(locale),
        content: atom(changesFeed(archive, { locale, site })),
      })),
  };
}

/** The files of all feeds. */
export function* feedsOf(archive: Archive, site: string): Generator<SiteFile> {
  for (const { make } of feedSources(archive, site)) yield* make(archive);
}
