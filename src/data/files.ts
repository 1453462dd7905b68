import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#src/lib/graph/archive.ts';
import { agreementRow } from './agreement.ts';
import { eventRow } from './event.ts';
import { figureRow } from './figure.ts';
import { organizationRow } from './organization.ts';
import { releaseRow } from './release.ts';

type Rows = (archive: Archive) => Iterable<unknown>;

/**
 * Every table of the open data: one row for each identity, sorted by it.
 * @internal Exported for tests.
 */
export const TABLES: Readonly<Record<string, Rows>> = {
  *releases(archive) {
    for (const release of archive.releases.values()) yield releaseRow(archive, release);
  },
  *agreements(archive) {
    for (const agreement of archive.agreements.values()) yield agreementRow(archive, agreement);
  },
  *organizations(archive) {
    for (const organization of archive.organizations.values()) {
      yield organizationRow(archive, organization);
    }
  },
  *events(archive) {
    for (const event of archive.events.values()) yield eventRow(archive, event);
  },
  *figures(archive) {
    for (const release of archive.releases.values()) {
      for (const figure of release.figures) yield figureRow(release.id, figure);
    }
  },
};

/** Writes `<table>.json` for every table into a folder, one row a line. */
export function writeData(archive: Archive, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(TABLES)) {
    const lines = Array.from(rows(archive), (row) => JSON.stringify(row));
    writeFileSync(path.join(folder, `${name}.json`), `[\n${lines.join(',\n')}\n]\n`);
  }
}
