import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { Agreement, Party, StageStep } from '#src/lib/records/agreement.ts';
import { pick } from '#src/lib/text.ts';
import { organizationName } from '#src/lib/views/link.ts';
import { addresses } from './address.ts';
import { dataAmount } from './amount.ts';
import { dataText } from './text.ts';

/** A row of `/data/agreements.json`. */
export function agreementRow(archive: Archive, agreement: Agreement) {
  const { id, title, titleSupplied, kind, kindAsGiven, kindBasis, stages, subject } = agreement;
  const { concerns, sectors, regions, countries, places, amount, event } = agreement;
  return {
    id,
    url: addresses(archive, 'agreements', id),
    title: dataText(title),
    titleSupplied,
    language: agreement.language,
    kind,
    kindAsGiven,
    kindBasis,
    stage: stages.at(-1)?.stage ?? null,
    stages: stages.map(stepRow),
    parties: agreement.parties.map((party) => partyRow(archive, agreement, party)),
    subject: dataText(subject ?? {}),
    concerns,
    sectors,
    regions: regions.map(({ code }) => code),
    regionBorders: Object.fromEntries(
      regions.flatMap(({ code, borders }) => (borders === null ? [] : [[code, borders]])),
    ),
    countries,
    places: places.map(dataText),
    amount: dataAmount(amount, null),
    event,
    releases: archive.backlinks.releasesOfAgreement.get(id) ?? [],
    corrections: agreement.corrections,
  };
}

/** The source is a release of the archive by its identifier, or a publication outside it. */
function stepRow({ stage, date, source }: StageStep) {
  return { stage, date, source: source && 'release' in source ? source.release : source };
}

/** A party by the name that the source uses; an unnamed one by the words of the source. */
function partyRow(archive: Archive, { language }: Agreement, party: Party) {
  if (party.unnamed) {
    return { name: pick(party.text, language, language).text, organization: null, unnamed: true };
  }
  const organization = must(archive.organizations, party.organization);
  return {
    name: party.as ?? organizationName(organization, language).text,
    organization: party.organization,
    unnamed: false,
  };
}
