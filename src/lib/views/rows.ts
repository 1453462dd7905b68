import { must } from '../graph/archive.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { label, labelOrNull, type Label } from './label.ts';
import { linkTo, organizationLink, type Link } from './link.ts';
import { rowOf } from './shared.ts';

/** A release as one line of a list. */
export interface ReleaseRow {
  readonly id: string;
  readonly link: Link;
  readonly lead: Text;
  /** EDTF, or `null`. */
  readonly published: string | null;
  readonly added: string;
  readonly agreements: number;
}

export const releaseRow = rowOf((archive, locale, id): ReleaseRow => {
  const { texts, language, published, added, agreements } = must(archive.releases, id);
  const lang = texts[locale] ? locale : language;
  return {
    id,
    link: linkTo(archive, locale, ['releases', id]),
    lead: { text: texts[lang]?.lead ?? '', lang },
    published,
    added,
    agreements: agreements.length,
  };
});

/** An event as one line of a list. */
export interface EventRow {
  readonly id: string;
  readonly link: Link;
  readonly dates: string | null;
  readonly place: Text | null;
  readonly agreements: number;
}

export const eventRow = rowOf((archive, locale, id): EventRow => {
  const { dates, place, language } = must(archive.events, id);
  return {
    id,
    link: linkTo(archive, locale, ['events', id]),
    dates,
    place: place && pick(place, locale, language),
    agreements: archive.backlinks.agreementsOfEvent.get(id)?.length ?? 0,
  };
});

/** An organization as one line of a list. */
export interface OrganizationRow {
  readonly id: string;
  readonly link: Link;
  readonly kind: Label;
  readonly country: Label | null;
  /** Agreements to which it is a party; `null` in a part of a large list, which would change with each of them. */
  readonly agreements: number | null;
}

export const organizationRow = rowOf((archive, locale, id): OrganizationRow => {
  const { kind, country } = must(archive.organizations, id);
  return {
    id,
    link: organizationLink(archive, locale, id),
    kind: label(archive, locale, ['organization-kinds', kind]),
    country: labelOrNull(archive, locale, ['countries', country]),
    agreements: archive.backlinks.agreementsOfOrganization.get(id)?.length ?? 0,
  };
});
