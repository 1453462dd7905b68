import type { Archive } from '#src/lib/graph/archive.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { label } from '#src/lib/views/label.ts';
import { linkTo } from '#src/lib/views/link.ts';
import type { SearchDocument } from '#src/search/document.ts';
import { section } from '#src/search/records/paragraph.ts';
import { timeFilters } from '#src/search/records/time.ts';
import { LOCALES } from '#src/site.ts';

/** One document for each language of the site: a series of events has a page in all. */
export function* seriesDocuments(archive: Archive): Generator<SearchDocument> {
  for (const { id, name, short } of archive.taxonomies.series.values()) {
    const events = archive.backlinks.eventsOfSeries.get(id) ?? [];
    for (const locale of LOCALES) {
      const { text: title, lang } = label(archive, locale, ['series', id]);
      const editions = events.map((event) => linkTo(archive, locale, ['events', event]).text);
      yield {
        url: localAddress(locale, `series/${id}/`),
        id: `series/${id}`,
        type: 'series',
        locale,
        title,
        ...(lang === locale ? {} : { titleLanguage: lang }),
        paragraphs: section('content', editions),
        boosts: {
          names: [...Object.values(name), ...Object.values(short ?? {})],
          parties: [],
          subject: [],
        },
        filters: { type: ['series'], language: [locale], ...timeFilters(null), event: [...events] },
        sort: {},
        meta: {},
      };
    }
  }
}
