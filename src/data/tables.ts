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

type Rows = (archive: Archive) => Iterable<object>;

/** Every table of the open data: one row for each identity, sorted by it. */
export const TABLES: Readonly<Record<TableName, Rows>> = {
  *releases(archive) {
    for (const release of archive.releases.values()) yield releaseRow(archive, release);
  },
  *agreements(archive) {
    for (const agreement of archive.agreements.values()) yield agreementRow(archive, agreement);
  },
  *parties(archive) {
    for (const agreement of archive.agreements.values()) yield* partyRows(archive, agreement);
  },
  *organizations(archive) {
    for (const organization of archive.organizations.values()) {
      yield organizationRow(archive, organization);
    }
  },
  *events(archive) {
    for (const event of archive.events.values()) yield eventRow(archive, event);
  },
  *sessions(archive) {
    for (const event of archive.events.values()) yield* sessionRows(event);
  },
  *figures(archive) {
    for (const release of archive.releases.values()) {
      for (const figure of release.figures) yield figureRow(release.id, figure);
    }
  },
};

/** From so many rows on a table has files by year beside the whole. */
const LARGE = 5000;

/** A part of a large table: a year, or `undated`. */
export interface TablePart {
  readonly table: TableName;
  readonly year: string;
  readonly rows: Iterable<object>;
}

/** The parts of the tables that are large; `large` says from how many rows on. */
export function* partsOf(archive: Archive, large = LARGE): Generator<TablePart> {
  if (archive.releases.size >= large) {
    const releases = Map.groupBy(archive.releases.values(), (release) =>
      named(releaseMoment(release)?.year),
    );
    for (const [year, all] of inOrder(releases)) {
      yield { table: 'releases', year, rows: each(all, (one) => releaseRow(archive, one)) };
    }
  }
  if (archive.agreements.size >= large) {
    const agreements = Map.groupBy(archive.agreements.values(), (agreement) =>
      named(momentOf(agreement, archive)?.year),
    );
    for (const [year, all] of inOrder(agreements)) {
      yield { table: 'agreements', year, rows: each(all, (one) => agreementRow(archive, one)) };
    }
  }
}

const named = (year: number | undefined): string => String(year ?? 'undated');

const inOrder = <T>(parts: ReadonlyMap<string, T>): [string, T][] =>
  [...parts].sort(([a], [b]) => (a < b ? -1 : 1));

/** Rows that can be gone through again. */
const each = <T>(records: readonly T[], row: (record: T) => object): Iterable<object> => ({
  *[Symbol.iterator]() {
    for (const record of records) yield row(record);
  },
});
