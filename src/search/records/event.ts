import type { Archive } from '#src/lib/graph/archive.ts';
import { eventMoment } from '#src/lib/graph/chronicle.ts';
import type { LocalizedText } from '#src/lib/records/text.ts';
import { LOCALES } from '#src/site.ts';
import { pick } from '#src/lib/text.ts';
import { linkTo } from '#src/lib/views/link.ts';
import type { SearchDocument, SearchParagraph } from '../document.ts';
import { sortKey, timeFilters } from './time.ts';

/** One document for each language of the site: events have a page in all. */
export function* eventDocuments(archive: Archive): Generator<SearchDocument> {
  for (const event of archive.events.values()) {
    const { id, dates, theme, aims, sessions, venues, participants, organizers, name, language } =
      event;
    for (const locale of LOCALES) {
      const own = (text: LocalizedText): SearchParagraph => ({
        anchor: null,
        text: pick(text, locale, language).text,
      });
      const { text: title, lang, href } = linkTo(archive, locale, ['events', id]);
      yield {
        url: href,
        id: `events/${id}`,
        type: 'event',
        locale,
        title,
        ...(lang === locale ? {} : { titleLanguage: lang }),
        paragraphs: [
          ...(theme ? [own(theme)] : []),
          ...aims.map(own),
          ...sessions.map((session) => own(session.title)),
          ...venues.flatMap((venue) => [
            own(venue.name),
            ...(venue.address ? [own(venue.address)] : []),
          ]),
          ...participants.map(({ text }) => own(text)),
        ],
        boosts: {
          names: Object.values(name),
          parties: organizers.map(
            ({ organization }) => linkTo(archive, locale, ['organizations', organization]).text,
          ),
          subject: [],
        },
        filters: {
          type: ['event'],
          language: [locale],
          ...timeFilters(eventMoment(event)),
          event: [id],
          organization: organizers.map(({ organization }) => organization),
        },
        sort: sortKey(eventMoment(event), dates),
        meta: {},
      };
    }
  }
}
