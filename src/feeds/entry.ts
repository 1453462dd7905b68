import { plainMessages } from '#src/i18n/messages.ts';
import { must, type Archive } from '#src/lib/graph/archive.ts';
import { remembered } from '#src/lib/graph/remembered.ts';
import type { Text } from '#src/lib/records/text.ts';
import { pick } from '#src/lib/text.ts';
import { agreementRow, type AgreementRow } from '#src/lib/views/agreement-row.ts';
import type { Label } from '#src/lib/views/label.ts';
import type { Link } from '#src/lib/views/link.ts';
import { releaseRow } from '#src/lib/views/rows.ts';
import type { Locale } from '#src/site.ts';
import type { Item } from './newest.ts';

/** A record as a feed in one language shows it. */
export interface Entry {
  /** Address that stays the same, from the root of the site. */
  readonly id: string;
  readonly link: Link;
  /** Where an agreement stands: it never appears without. `null` for a release. */
  readonly stage: Label | null;
  /** `YYYY-MM-DD`. */
  readonly updated: string;
  /** Pieces of one paragraph, each in its own language. */
  readonly summary: readonly Text[];
}

/** A record stands in many feeds. */
const known = remembered((archive, locale, item) => {
  const [collection = '', id = '', updated = ''] = item.split('/');
  return made(archive, locale, { collection: collection as Item['collection'], id, updated });
});

export const entryOf = (
  archive: Archive,
  locale: Locale,
  { collection, id, updated }: Item,
): Entry => known(archive, locale, `${collection}/${id}/${updated}`);

function made(archive: Archive, locale: Locale, { collection, id, updated }: Item): Entry {
  if (collection === 'releases') {
    const { link, lead } = releaseRow(archive, locale, id);
    return { id: link.href, link, stage: null, updated, summary: [lead] };
  }
  const row = agreementRow(archive, locale, id);
  return {
    id: row.link.href,
    link: row.link,
    stage: row.stage,
    updated,
    summary: summaryOf(archive, locale, row),
  };
}

/** «Вид: меморандум. Стороны: А; Б. Предмет: …» */
function summaryOf(archive: Archive, locale: Locale, row: AgreementRow): Text[] {
  const m = plainMessages(locale).agreement;
  const own = (text: string): Text => ({ text, lang: locale });
  const { subject, language } = must(archive.agreements, row.id);
  const parties = row.parties.flatMap((party) => [
    own('; '),
    party.unnamed ? party.text : party.link,
  ]);
  return [
    own(`${m.kind}: `),
    row.kind,
    own(`. ${m.parties}: `),
    ...parties.slice(1),
    own(`. ${m.subject}: `),
    subject ? pick(subject, locale, language) : own(m.subjectUnknown),
  ];
}
