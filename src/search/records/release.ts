import { must, type Archive } from '#src/lib/graph/archive.ts';
import { releaseMoment } from '#src/lib/graph/chronicle.ts';
import { languagesOf } from '#src/lib/text.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import type { SearchDocument } from '#src/search/document.ts';
import type { BodyText } from '#src/search/records/body-text.ts';
import { lazyDocument } from '#src/search/records/lazy.ts';
import { organizationsOf } from '#src/search/records/parties.ts';
import { dateMeta, dateTexts, sortKey, timeFilters } from '#src/search/records/time.ts';

/** One document for each language in which a release is written, where its address is wanted. */
export function* releaseDocuments(
  archive: Archive,
  text: BodyText,
  isWanted: (url: string) => boolean,
): Generator<SearchDocument> {
  for (const release of archive.releases.values()) {
    for (const locale of languagesOf(
      Object.fromEntries(Object.keys(release.texts).map((key) => [key, key])),
    )) {
      const own = release.texts[locale];
      const url = localAddress(locale, `releases/${release.id}/`);
      if (!own || !isWanted(url)) continue;
      const moment = releaseMoment(release);
      const agreements = release.agreements.map((id) => must(archive.agreements, id));
      const document = {
        url,
        id: `releases/${release.id}`,
        type: 'release' as const,
        locale,
        title: own.title,
        boosts: { names: [], parties: [], subject: dateTexts(locale, release.published) },
        filters: {
          type: ['release'],
          language: [locale],
          ...timeFilters(moment),
          ...(release.event === null ? {} : { event: [release.event] }),
          organization: organizationsOf(agreements),
        },
        sort: sortKey(moment, release.published),
        since: release.added,
        meta: dateMeta(locale, release.published),
      };
      yield lazyDocument(document, [own.lead, own.body.digest], () => [
        { anchor: null, text: own.lead },
        ...text(own.body),
      ]);
    }
  }
}
