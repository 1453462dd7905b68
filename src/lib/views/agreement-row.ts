import type { Locale } from '#src/site.ts';
import type { Moment } from '../graph/chronicle.ts';
import { momentOf } from '../graph/chronicles.ts';
import { must, type Archive } from '../graph/archive.ts';
import type { Agreement, Party } from '../records/agreement.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { label, type Label } from './label.ts';
import { linkTo, organizationLink, type Link } from './link.ts';
import { rowOf } from './shared.ts';

/** A party by its organization, or by the words of the source when that leaves it unnamed. */
export type PartyView =
  | { readonly unnamed: false; readonly link: Link }
  | { readonly unnamed: true; readonly text: Text };

/** An agreement wherever it is one of several. It never appears without its stage. */
export interface AgreementRow {
  readonly id: string;
  readonly link: Link;
  readonly kind: Label;
  readonly stage: Label;
  readonly parties: readonly PartyView[];
  readonly moment: Moment | null;
}

export const agreementRow = rowOf((archive, locale, id): AgreementRow => {
  const agreement = must(archive.agreements, id);
  return {
    id,
    link: linkTo(archive, locale, ['agreements', id]),
    kind: label(archive, locale, ['kinds', agreement.kind]),
    stage: stageLabel(archive, locale, agreement),
    parties: agreement.parties.map((party) => partyView(archive, locale, { party, agreement })),
    moment: momentOf(agreement, archive),
  };
});

/** Where the agreement stands: its last step. @throws when it has none, which the schema forbids. */
export function stageLabel(archive: Archive, locale: Locale, { id, stages }: Agreement): Label {
  const last = stages.at(-1);
  if (!last) throw new Error(`Agreement “${id}” has no stage.`);
  return label(archive, locale, ['stages', last.stage]);
}

export function partyView(
  archive: Archive,
  locale: Locale,
  { party, agreement }: { readonly party: Party; readonly agreement: Agreement },
): PartyView {
  return party.unnamed
    ? { unnamed: true, text: pick(party.text, locale, agreement.language) }
    : { unnamed: false, link: organizationLink(archive, locale, party.organization) };
}
