import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/build/folder.ts';
import { digest } from '#src/content-tree/digest.ts';
import type { Snapshot } from './difference.ts';

export function snapshotOf(folder: string): Snapshot {
  return new Map(
    filesBelow(folder).map((file) => [file, digest(readFileSync(path.join(folder, file)))]),
  );
}

/** Releases, agreements, organizations and events of an archive, each once whatever its languages. */
export function countRecords(contentDir: string): number {
  return ['releases', 'agreements', 'organizations', 'events']
    .map((collection) => {
      const files = filesBelow(path.join(contentDir, collection));
      return new Set(files.map((file) => path.posix.basename(file).split('.')[0])).size;
    })
    .reduce((total, records) => total + records, 0);
}
