import type { Archive } from '#src/lib/graph/archive.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import { agreementRow } from './agreement.ts';

/** Rows of `/data/parties.json`: a party of a document, by its place in the document's list. */
export function partyRows(archive: Archive, agreement: Agreement) {
  return agreementRow(archive, agreement).parties.map(({ name, organization, unnamed }, index) => ({
    id: `${agreement.id}/${index + 1}`,
    agreement: agreement.id,
    position: index + 1,
    name,
    organization,
    unnamed,
  }));
}
