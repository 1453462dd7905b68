import {
  agreementKey,
  LIKE,
  nearDuplicate,
  releaseBody,
} from '#src/lib/rules/likeness/near-duplicate.ts';
import { likeness } from '#src/lib/rules/likeness/signature.ts';
import type { Subject } from '#src/lib/rules/rule.ts';
import { recordOf } from './world.ts';
import { unpack } from './signatures.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether a change may make two records seem one, or no longer: only the whole content tells then. */
export function mayBeAlike(
  snapshot: Snapshot,
  changed: ReadonlySet<string>,
  subject: Pick<Subject, 'documents' | 'records' | 'extracted'>,
): boolean {
  return (
    wereAlike(snapshot, changed) ||
    areReleasesAlike(snapshot, changed, subject) ||
    areAgreementsAlike(snapshot, changed, subject)
  );
}

const wereAlike = ({ raw }: Snapshot, changed: ReadonlySet<string>): boolean =>
  raw.some(
    ({ rule, place, message }) =>
      rule === nearDuplicate.id &&
      (changed.has(place.file) || [...changed].some((file) => message.includes(file))),
  );

function areReleasesAlike(
  { signatures }: Snapshot,
  changed: ReadonlySet<string>,
  { documents, extracted }: Pick<Subject, 'documents' | 'extracted'>,
): boolean {
  const own = documents.flatMap((document) => {
    const isOwn = changed.has(document.file) && releaseBody.from(document);
    const signature = isOwn ? extracted(releaseBody, document.file) : null;
    return signature ? [[document.file, signature] as const] : [];
  });
  if (own.length === 0) return false;
  const others = [...unpack(signatures).filter(([file]) => !changed.has(file)), ...own];
  return own.some(([file, signature]) =>
    others.some(([other, its]) => other !== file && likeness(signature, its) >= LIKE),
  );
}

function areAgreementsAlike(
  { agreements }: Snapshot,
  changed: ReadonlySet<string>,
  { records }: Pick<Subject, 'records'>,
): boolean {
  const changedIds = new Set([...changed].map(recordOf));
  const own = records.agreements.filter(({ id }) => changedIds.has(`agreements/${id}`));
  const keys = new Set(own.map(agreementKey));
  if (keys.size < own.length) return true;
  return Object.entries(agreements).some(
    ([id, key]) => keys.has(key) && !changedIds.has(`agreements/${id}`),
  );
}
