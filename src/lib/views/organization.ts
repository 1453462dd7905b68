import { DEFAULT_LOCALE, LIMITS, LOCALES, type Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { divided, newestFirst } from '../graph/chronicle.ts';
import { datedRelease } from '../graph/chronicles.ts';
import type { Correction } from '../records/correction.ts';
import type { OrganizerRole } from '../records/event.ts';
import type { NameBasis, Organization } from '../records/organization.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { localAddress } from '../urls/address.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { counterparties, type Counterparties } from './counterparties.ts';
import { historyView, type HistoryView } from './history.ts';
import { label, labelOrNull, type Label } from './label.ts';
import { organizationName } from './link.ts';
import { frame, inEach, type Frame, type Page, type PageKind } from './page.ts';
import { divide, isDivided, partsOf } from './division.ts';
import type { PeriodLink } from './period.ts';
import { eventRow, releaseRow, type EventRow, type ReleaseRow } from './rows.ts';
import { tally, type Tally } from './tally.ts';

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
  /** Agreements to which it is a party; none where they fill more than a page and stand by year instead. */
  readonly agreements: readonly AgreementRow[];
  /** Agreements to which it is a party, here or by year. */
  readonly total: number;
  readonly parts: readonly PeriodLink[];
  readonly stages: Tally;
  readonly counterparties: Counterparties;
  /** Agreements that are about the organization. */
  readonly concerned: readonly AgreementRow[];
  readonly events: readonly RoleView[];
  /** The newest that fit on a page. */
  readonly releases: readonly ReleaseRow[];
  readonly releasesTotal: number;
  readonly corrections: readonly Correction[];
  readonly history: HistoryView | null;
  /** Language of the correction notes. */
  readonly language: Locale;
  /** Address of its feed, which is in the default language. */
  readonly feed: string;
}

/** Address of an organization without the language. */
export const organizationPath = (id: string): string => `organizations/${id}/`;

export const organization: PageKind<OrganizationView> = {
  kind: 'organization',
  *pages(archive) {
    for (const id of archive.organizations.keys()) {
      yield* inEach(LOCALES, {
        kind: 'organization',
        path: organizationPath(id),
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
      ...asParty(archive, page, id),
      concerned: (backlinks.agreementsAbout.get(id) ?? []).map(row),
      events: (backlinks.eventsOfOrganization.get(id) ?? []).map((event) =>
        roleView(archive, locale, { event, organization: id }),
      ),
      ...mentions(archive, locale, id),
      feed: localAddress(DEFAULT_LOCALE, `${organizationPath(id)}feed.xml`),
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
    corrections: record.corrections,
    history: historyView(archive, `organizations/${record.id}`, original),
    language: original,
  };
}

function asParty(archive: Archive, page: Page, id: string) {
  const { locale } = page;
  const chronicle = archive.facets.parties.get(id) ?? divided([]);
  const place = { locale, base: organizationPath(id) };
  const { shown } = divide(chronicle, 'spans', { ...page, ...place });
  const ids = chronicle.all.map((dated) => dated.id);
  return {
    agreements: shown.map((dated) => agreementRow(archive, locale, dated.id)),
    total: ids.length,
    parts: isDivided(chronicle) ? partsOf(chronicle, 'spans', place) : [],
    stages: tally(archive, locale, { list: 'stages', ids }),
    counterparties: counterparties(archive, locale, { id, agreements: ids }),
  };
}

function mentions(archive: Archive, locale: Locale, id: string) {
  const dated = (archive.backlinks.releasesOfOrganization.get(id) ?? [])
    .map((release) => datedRelease(must(archive.releases, release)))
    .sort(newestFirst);
  return {
    releases: dated
      .slice(0, LIMITS.rowsBeside)
      .map((release) => releaseRow(archive, locale, release.id)),
    releasesTotal: dated.length,
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
