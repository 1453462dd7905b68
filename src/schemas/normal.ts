import type { Agreement, Party, RegionRef, StageStep } from '#src/lib/records/agreement.ts';
import type { Amount } from '#src/lib/records/amount.ts';
import type { Body } from '#src/lib/records/body.ts';
import type { Event } from '#src/lib/records/event.ts';
import type { Figure } from '#src/lib/records/figure.ts';
import type { Organization } from '#src/lib/records/organization.ts';
import { madeOf } from '#src/lib/records/origin.ts';
import type { Release, ReleaseText } from '#src/lib/records/release.ts';
import type { Term } from '#src/lib/records/taxonomy.ts';
import { DEFAULT_LOCALE, type Locale } from '#src/site.ts';
import type { Document } from '#src/lib/document.ts';
import type { Parsed, Typed } from './collections.ts';

/** From what an editor may leave out to what a record always has: absent is `null` or an empty list. */

export function toAgreement({ document, data }: Typed<'agreements'>): Agreement {
  const regions = data.regions.map(toRegion);
  const record: Agreement = {
    ...data,
    id: document.id,
    parties: data.parties.map(toParty),
    subject: data.subject ?? null,
    regions,
    countries: [
      ...new Set([...data.countries, ...regions.map(({ code }) => code.slice(0, 2))]),
    ].sort(),
    amount: toAmount(data.amount),
    stages: data.stages.map(toStage),
    event: data.event ?? null,
    body: toBody(document),
  };
  return madeOf(record, [document]);
}

export function toOrganization({ document, data }: Typed<'organizations'>): Organization {
  const record: Organization = {
    ...data,
    id: document.id,
    names: data.names.map((name) => ({
      ...name,
      from: name.from ?? null,
      to: name.to ?? null,
      note: name.note ?? null,
    })),
    legalForm: data.legalForm ?? null,
    country: data.country ?? null,
    about: data.about ?? null,
  };
  return madeOf(record, [document]);
}

export function toEvent({ document, data }: Typed<'events'>): Event {
  const record: Event = {
    ...data,
    id: document.id,
    series: data.series ?? null,
    edition: data.edition ?? null,
    partOf: data.partOf ?? null,
    theme: data.theme ?? null,
    dates: data.dates ?? null,
    place: data.place ?? null,
    venues: data.venues.map((venue) => ({
      ...venue,
      address: venue.address ?? null,
      organization: venue.organization ?? null,
    })),
    sessions: data.sessions.map((session) => ({ ...session, end: session.end ?? null })),
    participants: data.participants.map((participant) => ({
      ...participant,
      office: participant.office ?? null,
      session: participant.session ?? null,
    })),
  };
  return madeOf(record, [document]);
}

export function toTerm(term: Parsed<'taxonomies'>['terms'][number]): Term {
  return {
    ...term,
    short: term.short ?? null,
    note: term.note ?? null,
    from: term.from ?? null,
    to: term.to ?? null,
    country: term.country ?? null,
  };
}

/** Joins originals and translations; a translation whose original is not there is left out. */
export function toReleases(
  originals: readonly Typed<'releases'>[],
  translations: readonly Typed<'translations'>[],
): Release[] {
  const own = Map.groupBy(translations, ({ document }) => document.id);
  return originals.map((original) => toRelease(original, own.get(original.document.id) ?? []));
}

function toRelease(
  { document, data }: Typed<'releases'>,
  translations: readonly Typed<'translations'>[],
): Release {
  const { title, lead, ...facts } = data;
  const language = localeOf(document);
  const { publisher = null, url = null, retrieved = null, sha256 = null } = data.source;
  const translated = translations.map((each): [Locale, ReleaseText] => [
    localeOf(each.document),
    { ...each.data, body: toBody(each.document) },
  ]);
  const record: Release = {
    ...facts,
    id: document.id,
    language,
    texts: {
      ...Object.fromEntries(translated),
      [language]: { title, lead, translator: null, body: toBody(document) },
    },
    published: data.published ?? null,
    place: data.place ?? null,
    issuer: data.issuer ?? null,
    event: data.event ?? null,
    totals: data.totals.map((total) => ({ ...total, amount: toAmount(total.amount) })),
    figures: data.figures.map(toFigure),
    source: { publisher, url, retrieved, sha256 },
  };
  return madeOf(record, [document, ...translations.map((each) => each.document)]);
}

const localeOf = ({ locale }: Document): Locale => locale ?? DEFAULT_LOCALE;

const toBody = ({ file, body }: Document): Body => ({
  file,
  digest: body.digest,
  links: body.links,
});

const toAmount = (amount: Amount | undefined): Amount | null => amount ?? null;

const toFigure = (figure: Parsed<'releases'>['figures'][number]): Figure => ({
  ...figure,
  direction: figure.direction ?? null,
  period: figure.period ?? null,
});

const toRegion = (region: Parsed<'agreements'>['regions'][number]): RegionRef =>
  typeof region === 'string'
    ? { code: region, borders: null }
    : { code: region.code, borders: region.borders ?? null };

const toParty = (party: Parsed<'agreements'>['parties'][number]): Party =>
  'organization' in party
    ? { organization: party.organization, unnamed: false, as: party.as ?? null, text: null }
    : { organization: null, unnamed: true, as: null, text: party.text };

function toStage(step: Parsed<'agreements'>['stages'][number]): StageStep {
  const { source } = step;
  const outside = source && 'publisher' in source;
  return {
    stage: step.stage,
    date: step.date ?? null,
    source: outside
      ? {
          publisher: source.publisher,
          url: source.url ?? null,
          retrieved: source.retrieved ?? null,
        }
      : (source ?? null),
  };
}
