import type { Correction } from '../records/correction.ts';
import { historyView, type HistoryView } from './history.ts';
import type { Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { relatedOlder } from '../graph/related.ts';
import type { Agreement, KindBasis, RegionRef, StageStep } from '../records/agreement.ts';
import type { Amount } from '../records/amount.ts';
import type { Text } from '../records/text.ts';
import { languagesOf, pick } from '../text.ts';
import {
  agreementRow,
  partyView,
  stageLabel,
  type AgreementRow,
  type PartyView,
} from './agreement-row.ts';
import { announcement, type Announcement } from './announcement.ts';
import { bodyView, type BodyView } from './body.ts';
import { label, labelOrNull, type Label } from './label.ts';
import { linkTo, organizationLink, type Link } from './link.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';
import { eventRow, releaseRow, type EventRow, type ReleaseRow } from './rows.ts';
import { siblings, type Siblings } from './siblings.ts';

/** A party on the agreement's own page. */
export type PartyCard = PartyView & {
  /** The name that the source uses, where it is another. */
  readonly as: Text | null;
  readonly legalForm: Label | null;
  readonly country: Label | null;
};

export interface StepView {
  readonly stage: Label;
  readonly date: string | null;
  readonly source: Link | { readonly text: string; readonly href: string | null } | null;
}

export interface AgreementView extends Frame {
  readonly id: string;
  readonly title: string;
  readonly titleSupplied: boolean;
  /** Original language of the record; other languages are the archive's translation. */
  readonly language: Locale;
  readonly kind: Label;
  readonly kindAsGiven: Text;
  readonly kindBasis: KindBasis;
  readonly stage: Label;
  readonly steps: readonly StepView[];
  readonly parties: readonly PartyCard[];
  readonly subject: Text | null;
  readonly concerns: readonly Link[];
  readonly sectors: readonly Label[];
  readonly regions: readonly (Label & { readonly borders: string | null })[];
  readonly countries: readonly Label[];
  readonly places: readonly Text[];
  readonly amount: Amount | null;
  readonly event: EventRow | null;
  readonly releases: readonly ReleaseRow[];
  readonly announcements: readonly Announcement[];
  /** Those of the same release, in its order. */
  readonly siblings: readonly Siblings[];
  /** Of earlier months, with a party, region or sector of this one. */
  readonly related: readonly AgreementRow[];
  readonly corrections: readonly Correction[];
  readonly history: HistoryView | null;
  readonly body: BodyView;
}

export const agreement: PageKind<AgreementView> = {
  kind: 'agreement',
  *pages(archive) {
    for (const { id, title } of archive.agreements.values()) {
      yield* inEach(languagesOf(title), {
        kind: 'agreement',
        path: `agreements/${id}/`,
        params: { id },
      });
    }
  },
  view(archive, page) {
    const record = must(archive.agreements, page.params['id'] ?? '');
    const { locale } = page;
    const { id, titleSupplied, language, kindBasis, amount } = record;
    const releases = archive.backlinks.releasesOfAgreement.get(id) ?? [];
    return {
      ...frame(page),
      id,
      title: pick(record.title, locale, language).text,
      titleSupplied,
      language,
      kind: label(archive, locale, ['kinds', record.kind]),
      kindAsGiven: { text: record.kindAsGiven, lang: language },
      kindBasis,
      stage: stageLabel(archive, locale, record),
      steps: record.stages.map((step) => stepView(archive, locale, step)),
      parties: partyCards(archive, locale, record),
      ...topic(archive, locale, record),
      amount,
      corrections: record.corrections,
      history: historyView(archive, `agreements/${id}`, language),
      event: record.event === null ? null : eventRow(archive, locale, record.event),
      releases: releases.map((release) => releaseRow(archive, locale, release)),
      announcements: releases.flatMap((release) =>
        announcement(archive, locale, { agreement: id, release }),
      ),
      siblings: releases.flatMap((release) =>
        siblings(archive, locale, { agreement: id, release }),
      ),
      related: relatedOlder(archive, record).map((other) => agreementRow(archive, locale, other)),
      body: bodyView(archive, locale, record.body),
    };
  },
};

function topic(archive: Archive, locale: Locale, record: Agreement) {
  return {
    subject: record.subject && pick(record.subject, locale, record.language),
    concerns: record.concerns.map((id) => organizationLink(archive, locale, id)),
    sectors: record.sectors.map((code) => label(archive, locale, ['sectors', code])),
    regions: record.regions.map((region) => regionView(archive, locale, region)),
    countries: record.countries.map((code) => label(archive, locale, ['countries', code])),
    places: record.places.map((place) => pick(place, locale, record.language)),
  };
}

function partyCards(archive: Archive, locale: Locale, record: Agreement): PartyCard[] {
  return record.parties.map((party) => {
    const view = partyView(archive, locale, { party, agreement: record });
    if (party.unnamed) return { ...view, as: null, legalForm: null, country: null };
    const { legalForm, country } = must(archive.organizations, party.organization);
    return {
      ...view,
      as: party.as === null ? null : { text: party.as, lang: record.language },
      legalForm: labelOrNull(archive, locale, ['legal-forms', legalForm]),
      country: labelOrNull(archive, locale, ['countries', country]),
    };
  });
}

function stepView(archive: Archive, locale: Locale, { stage, date, source }: StageStep): StepView {
  const name = label(archive, locale, ['stages', stage]);
  if (!source) return { stage: name, date, source: null };
  return 'release' in source
    ? { stage: name, date, source: linkTo(archive, locale, ['releases', source.release]) }
    : { stage: name, date, source: { text: source.publisher, href: source.url } };
}

const regionView = (archive: Archive, locale: Locale, { code, borders }: RegionRef) => ({
  ...label(archive, locale, ['regions', code]),
  borders,
});
