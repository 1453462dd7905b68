import { canonical } from '#src/lib/history/canonical.ts';
import { lastVersion, type History } from '#src/lib/history/chronicle.ts';
import type { HistoryEntry } from '#src/lib/history/entry.ts';
import type { UnrecordedChange } from '#src/lib/history/unrecorded.ts';
import type { CollectionName, Redirect } from '#src/lib/records/records.ts';
import { factsOf, fieldDigest, filesDigest, notesOf, type Version } from './version.ts';

/** Published records whose facts are no longer those of the ledger. Untouched files are not looked into. */
export function unrecordedChanges(
  versions: Iterable<Version>,
  history: History,
  redirects: readonly Redirect[],
): UnrecordedChange[] {
  const changes: UnrecordedChange[] = [];
  for (const version of versions) {
    const last = lastVersion(history, version.record);
    if (!last || last.files === filesDigest(version)) continue;
    const fields = changedFields(version, last, redirects);
    if (fields.length === 0) continue;
    const [collection, id] = version.record.split('/') as [CollectionName, string];
    const noted = notesOf(version).length > last.notes;
    changes.push({ collection, id, day: last.day, fields, noted });
  }
  return changes;
}

/** Fields whose facts differ from the ledger's; another name for the same record is no other fact. */
export function changedFields(
  version: Version,
  { fields }: Pick<HistoryEntry, 'fields'>,
  redirects: readonly Redirect[],
): string[] {
  const facts = factsOf(version);
  const gone = Object.keys(fields).filter((field) => !(field in facts));
  const changed = Object.entries(facts).filter(([field, value]) => {
    const json = canonical(value);
    return !formerly(json, redirects).some((former) => fieldDigest(former) === fields[field]);
  });
  return [...gone, ...changed.map(([field]) => field)].sort();
}

/** A value as it may have read before records in it were renamed or merged: as it is, then with former names. */
function formerly(json: string, redirects: readonly Redirect[]): string[] {
  const renamed = redirects.map(({ from, to }) => [quoted(from), quoted(to)] as const);
  const readings = [json];
  for (const [from, to] of renamed) {
    if (readings.length > MOST_READINGS) break;
    for (const reading of [...readings]) {
      if (reading.includes(to)) readings.push(reading.replaceAll(to, from));
    }
  }
  return readings;
}

/** More renames than this between two entries of one record are told as a change. */
const MOST_READINGS = 64;

/** `/organizations/x/` → `"x"` */
const quoted = (address: string): string => JSON.stringify(address.split('/').at(-2) ?? '');
