import { LOCALES, type Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import type { OrganizerRole } from '../records/event.ts';
import type { NameBasis, Organization } from '../records/organization.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { label, labelOrNull, type Label } from './label.ts';
import { organizationName } from './link.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';
import { eventRow, releaseRow, type EventRow, type ReleaseRow } from './rows.ts';

export interface NameView extends Text {
  readonly basis: NameBasis;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: Text | null;
}

/** An event in which the organization has a part. */
export interface RoleView {
  readonly event: EventRow;
  readonly roles: readonly Label[];
  /** Venues of the event in the organization's building. */
  readonly venues: readonly Text[];
}

export interface OrganizationView extends Frame {
  readonly id: string;
  readonly name: Text;
  readonly names: readonly NameView[];
  readonly kind: Label;
  readonly legalForm: Label | null;
  readonly country: Label | null;
  readonly about: Text | null;
  readonly agreements: readonly AgreementRow[];
  /** Agreements that are about the organization. */
  readonly concerned: readonly AgreementRow[];
  readonly events: readonly RoleView[];
  readonly releases: readonly ReleaseRow[];
}

export const organization: PageKind<OrganizationView> = {
  kind: 'organization',
  *pages(archive) {
    for (const id of archive.organizations.keys()) {
      yield* inEach(LOCALES, {
        kind: 'organization',
        path: `organizations/${id}/`,
        params: { id },
      });
    }
  },
  view(archive, page) {
    const { locale } = page;
    const record = must(archive.organizations, page.params['id'] ?? '');
    const { backlinks } = archive;
    const { id } = record;
    const row = (agreement: string) => agreementRow(archive, locale, agreement);
    return {
      ...frame(page),
      ...identity(archive, locale, record),
      agreements: (backlinks.agreementsOfOrganization.get(id) ?? []).map(row),
      concerned: (backlinks.agreementsAbout.get(id) ?? []).map(row),
      events: (backlinks.eventsOfOrganization.get(id) ?? []).map((event) =>
        roleView(archive, locale, { event, organization: id }),
      ),
      releases: (backlinks.releasesOfOrganization.get(id) ?? []).map((release) =>
        releaseRow(archive, locale, release),
      ),
    };
  },
};

function identity(archive: Archive, locale: Locale, record: Organization) {
  const original = record.names[0]?.language ?? locale;
  return {
    id: record.id,
    name: organizationName(record, locale),
    names: record.names.map(({ text, language, basis, from, to, note }) => ({
      text,
      lang: language,
      basis,
      from,
      to,
      note: note && pick(note, locale, original),
    })),
    kind: label(archive, locale, ['organization-kinds', record.kind]),
    legalForm: labelOrNull(archive, locale, ['legal-forms', record.legalForm]),
    country: labelOrNull(archive, locale, ['countries', record.country]),
    about: record.about && pick(record.about, locale, original),
  };
}

function roleView(
  archive: Archive,
  locale: Locale,
  { event, organization: id }: { readonly event: string; readonly organization: string },
): RoleView {
  const { organizers, venues, language } = must(archive.events, event);
  return {
    event: eventRow(archive, locale, event),
    roles: organizers
      .filter(({ organization: other }) => other === id)
      .map(({ role }: { role: OrganizerRole }) => label(archive, locale, ['roles', role])),
    venues: venues
      .filter((venue) => venue.organization === id)
      .map(({ name }) => pick(name, locale, language)),
  };
}
