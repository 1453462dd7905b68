import { identity } from '#src/content-tree/document.ts';
import { readNow, type TreeFile } from '#src/content-tree/tree.ts';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import type { KnownFile } from './file-table.ts';
import type { Look } from './look.ts';
import type { Snapshot } from './snapshot.ts';

/** The content now, and what of it is not as it was. */
export interface Changes {
  /** All files, sorted. */
  readonly files: readonly string[];
  /** The new reading of a file; `null` for one that is gone. */
  readonly changed: ReadonlyMap<string, TreeFile | null>;
}

/** Of more changes the whole check knows no less and is no slower. */
const MOST = 200;

/** `null` where the whole content is to be checked. */
export function changesSince(
  { files: known, others }: Snapshot,
  contentDir: string,
  { files, problems, stamps, others: othersNow }: Look,
): Changes | null {
  const areSame =
    othersNow.length === others.length &&
    others.every(([file, former], index) => {
      const [now, stamp] = othersNow[index] ?? [];
      return now === file && former !== '' && former === stamp;
    });
  if (problems.length > 0 || !areSame) return null;
  const { touched, gone } = known.compare(files, stamps);
  if (touched.length > MOST) return null;
  const changed = new Map<string, TreeFile | null>();
  for (const file of touched) {
    const read = readNow(contentDir, file);
    if (!isSame(read, known.of(file))) changed.set(file, read);
  }
  for (const file of gone) changed.set(file, null);
  return [...changed.keys()].every(isOfRecord) ? { files, changed } : null;
}

const isSame = (read: TreeFile, known: KnownFile | undefined): boolean =>
  'document' in read && read.document.digest === known?.digest;

const isOfRecord = (file: string): boolean =>
  COLLECTIONS.some((collection) => collection === identity(file).collection);
