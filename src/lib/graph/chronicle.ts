import { knownDate, parseEdtf } from '../dates/edtf.ts';
import type { Agreement } from '../records/agreement.ts';
import type { Event } from '../records/event.ts';
import type { Release } from '../records/release.ts';

/** Where a record stands in time, as far as is known. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
}

export function releaseMoment({ published }: Release): Moment | null {
  return knownDate(published);
}

/** The date of its present stage; while that is unknown, the publication of the release that announced it. */
export function agreementMoment(agreement: Agreement, announcing: Release | null): Moment | null {
  const dated = knownDate(agreement.stages.at(-1)?.date ?? null);
  return dated ?? (announcing && releaseMoment(announcing));
}

export function eventMoment({ dates }: Event): Moment | null {
  return dates === null ? null : (parseEdtf(dates)?.start ?? null);
}

/** A record of a list with its place in time and what orders it within a month. */
export interface Dated {
  readonly id: string;
  readonly moment: Moment | null;
  /** EDTF or `null`; later first. */
  readonly date: string | null;
  /** Breaks ties: the day the archive took it in. */
  readonly added: string | null;
}

/** Newest first; what has no date comes last, latest taken in first; then by identifier. */
export function newestFirst(a: Dated, b: Dated): number {
  return (
    descending(a.moment?.year ?? -1, b.moment?.year ?? -1) ||
    descending(a.moment?.month ?? 0, b.moment?.month ?? 0) ||
    descending(a.date ?? '', b.date ?? '') ||
    descending(a.added ?? '', b.added ?? '') ||
    descending(b.id, a.id)
  );
}

/** Where a record stands, or would stand, among records that are newest first. */
export function placeAmong(records: readonly Dated[], record: Dated): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = records[middle];
    if (other && newestFirst(other, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the first is known to be of an earlier day, month or year than the second. */
export function isOlder(a: Dated, b: Dated): boolean {
  if (!a.moment || !b.moment) return false;
  if (a.moment.year !== b.moment.year) return a.moment.year < b.moment.year;
  if (a.moment.month === null || b.moment.month === null) return false;
  return a.moment.month < b.moment.month;
}

const descending = <T extends string | number>(a: T, b: T): number => (a < b ? 1 : a > b ? -1 : 0);

/** A list divided by year and month; records without a month stay with their year. */
export interface Chronicle {
  /** Everything, newest first. */
  readonly all: readonly Dated[];
  readonly undated: readonly Dated[];
  /** Latest year first. */
  readonly years: ReadonlyMap<number, Year>;
}

export interface Year {
  readonly all: readonly Dated[];
  readonly withoutMonth: readonly Dated[];
  /** Latest month first, months from 1. */
  readonly months: ReadonlyMap<number, readonly Dated[]>;
}

export function chronicle(records: Iterable<Dated>): Chronicle {
  return divided([...records].sort(newestFirst));
}

/** As `chronicle`, of records that are already newest first. */
export function divided(all: readonly Dated[]): Chronicle {
  const years = new Map<
    number,
    { all: Dated[]; withoutMonth: Dated[]; months: Map<number, Dated[]> }
  >();
  for (const record of all) {
    if (!record.moment) continue;
    const { year, month } = record.moment;
    const entry = years.get(year) ?? {
      all: [],
      withoutMonth: [],
      months: new Map<number, Dated[]>(),
    };
    years.set(year, entry);
    entry.all.push(record);
    if (month === null) entry.withoutMonth.push(record);
    else
      entry.months
        .set(month, entry.months.get(month) ?? [])
        .get(month)
        ?.push(record);
  }
  return { all, undated: all.filter(({ moment }) => moment === null), years };
}

/** The lists of the archive that are divided by time. */
export const CHRONICLES = ['releases', 'agreements', 'events'] as const;
export type ChronicleName = (typeof CHRONICLES)[number];
export type Chronicles = Readonly<Record<ChronicleName, Chronicle>>;
