import { must, type Archive } from '#src/lib/graph/archive.ts';
import { eventMoment } from '#src/lib/graph/chronicle.ts';
import type { Event } from '#src/lib/records/event.ts';
import type { LocalizedText } from '#src/lib/records/text.ts';
import { pick } from '#src/lib/text.ts';
import { linkTo, organizationLink } from '#src/lib/views/link.ts';
import type { SearchDocument, SearchParagraph } from '#src/search/document.ts';
import { section } from '#src/search/records/paragraph.ts';
import { dateMeta, dateTexts, firstTold, sortKey, timeFilters } from '#src/search/records/time.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** One document for each language of the site: events have a page in all. */
export function* eventDocuments(archive: Archive): Generator<SearchDocument> {
  for (const event of archive.events.values()) {
    const { id, dates, organizers } = event;
    const since = firstTold(archive, archive.backlinks.releasesOfEvent.get(id));
    const organizations = organizers.map(({ organization }) => organization);
    for (const locale of LOCALES) {
      const { text: title, lang, href } = linkTo(archive, locale, ['events', id]);
      yield {
        url: href,
        id: `events/${id}`,
        type: 'event',
        locale,
        title,
        ...(lang === locale ? {} : { titleLanguage: lang }),
        paragraphs: paragraphs(archive, locale, event),
        boosts: {
          names: namesOf(archive, event),
          parties: organizations.map((party) => organizationLink(archive, locale, party).text),
          subject: dateTexts(locale, dates),
        },
        filters: {
          type: ['event'],
          language: [locale],
          ...timeFilters(eventMoment(event)),
          event: [id],
          organization: organizations,
        },
        sort: sortKey(eventMoment(event), dates),
        ...since,
        meta: dateMeta(locale, dates),
      };
    }
  }
}

/** Names in all languages; an edition also has the name of its series. */
function namesOf(archive: Archive, { name, series }: Event): string[] {
  const of = series === null ? {} : must(archive.taxonomies.series, series).name;
  return [...Object.values(name), ...Object.values(of)];
}

/** What the page says, section by section. */
function paragraphs(archive: Archive, locale: Locale, event: Event): SearchParagraph[] {
  const { language, theme, aims, place, sessions, venues, organizers, participants } = event;
  const own = (text: LocalizedText | null) => (text ? [pick(text, locale, language).text] : []);
  return [
    ...section('facts', [...own(place), ...own(theme), ...aims.flatMap(own)]),
    ...sessions.flatMap(({ id, title }) => section(`session-${id}`, own(title))),
    ...venues.flatMap(({ id, name, address }) =>
      section(`venue-${id}`, [...own(name), ...own(address)]),
    ),
    ...section(
      'organizers',
      organizers.map(({ organization }) => organizationLink(archive, locale, organization).text),
    ),
    ...section(
      'participants',
      participants.flatMap(({ text, office }) => [...own(text), ...own(office)]),
    ),
  ];
}
