import type { Archive } from '#src/lib/graph/archive.ts';
import type { Organization } from '#src/lib/records/organization.ts';
import { addresses } from './address.ts';
import { byLocale, dataText } from './text.ts';

/** A row of `/data/organizations.json`. */
export function organizationRow(archive: Archive, organization: Organization) {
  const { id, names, legalForm, kind, country, about } = organization;
  const { backlinks } = archive;
  return {
    id,
    url: addresses(archive, 'organizations', id),
    name: byLocale((locale) => names.find(({ language }) => language === locale)?.text ?? null),
    legalForm,
    kind,
    country,
    about: dataText(about ?? {}),
    aliases: names.map(({ text, language, basis, from, to }) => ({
      text,
      language,
      basis,
      from,
      to,
    })),
    agreements: backlinks.agreementsOfOrganization.get(id) ?? [],
    concernedBy: backlinks.agreementsAbout.get(id) ?? [],
    releases: backlinks.releasesOfOrganization.get(id) ?? [],
    events: backlinks.eventsOfOrganization.get(id) ?? [],
    corrections: organization.corrections,
  };
}
