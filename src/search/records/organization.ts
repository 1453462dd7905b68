import type { Archive } from '#src/lib/graph/archive.ts';
import { LOCALES } from '#src/site.ts';
import { pick } from '#src/lib/text.ts';
import { label } from '#src/lib/views/label.ts';
import { linkTo } from '#src/lib/views/link.ts';
import type { SearchDocument } from '#src/search/document.ts';
import { firstTold, timeFilters } from '#src/search/records/time.ts';

/** One document for each language of the site: organizations have a page in all. */
export function* organizationDocuments(archive: Archive): Generator<SearchDocument> {
  for (const { id, names, about, kind, country } of archive.organizations.values()) {
    const since = firstTold(archive, archive.backlinks.releasesOfOrganization.get(id));
    for (const locale of LOCALES) {
      const { text: title, lang, href } = linkTo(archive, locale, ['organizations', id]);
      yield {
        url: href,
        id: `organizations/${id}`,
        type: 'organization',
        locale,
        title,
        ...(lang === locale ? {} : { titleLanguage: lang }),
        paragraphs: about ? [{ anchor: null, text: pick(about, locale, lang).text }] : [],
        boosts: { names: names.map(({ text }) => text), parties: [], subject: [] },
        filters: {
          type: ['organization'],
          language: [locale],
          ...timeFilters(null),
          organization: [id],
          ...(country === null ? {} : { country: [country] }),
        },
        sort: {},
        ...since,
        meta: { kind: label(archive, locale, ['organization-kinds', kind]).text },
      };
    }
  }
}
