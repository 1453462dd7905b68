import type { Archive } from '#src/lib/graph/archive.ts';
import { releaseMoment } from '#src/lib/graph/chronicle.ts';
import { momentOf } from '#src/lib/graph/chronicles.ts';
import type { TableName } from '#src/lib/open-data/tables.ts';
import { agreementRow } from './agreement.ts';
import { eventRow } from './event.ts';
import { figureRow } from './figure.ts';
import { organizationRow } from './organization.ts';
import { partyRows } from './party.ts';
import { releaseRow } from './release.ts';
import { sessionRows } from './session.ts';

/** A row, and the year of its record: `null` where the table is never divided, else `undated` when it has none. */
export interface TableRow {
  readonly row: object;
  readonly year: string | null;
}

type Rows = (archive: Archive) => Generator<TableRow>;

/** Every table of the open data: one row for each identity, sorted by it. */
export const TABLES: Readonly<Record<TableName, Rows>> = {
  *releases(archive) {
    for (const release of archive.releases.values()) {
      yield { row: releaseRow(archive, release), year: named(releaseMoment(release)?.year) };
    }
  },
  *agreements(archive) {
    for (const agreement of archive.agreements.values()) {
      const year = named(momentOf(agreement, archive)?.year);
      yield { row: agreementRow(archive, agreement), year };
    }
  },
  *parties(archive) {
    for (const agreement of archive.agreements.values()) {
      yield* undivided(partyRows(archive, agreement));
    }
  },
  *organizations(archive) {
    for (const organization of archive.organizations.values()) {
      yield { row: organizationRow(archive, organization), year: null };
    }
  },
  *events(archive) {
    for (const event of archive.events.values())
      yield { row: eventRow(archive, event), year: null };
  },
  *sessions(archive) {
    for (const event of archive.events.values()) yield* undivided(sessionRows(event));
  },
  *figures(archive) {
    for (const { id, figures } of archive.releases.values()) {
      yield* undivided(figures.map((figure) => figureRow(id, figure)));
    }
  },
};

const named = (year: number | undefined): string => String(year ?? 'undated');

function* undivided(rows: Iterable<object>): Generator<TableRow> {
  for (const row of rows) yield { row, year: null };
}
