import { parseEdtf } from '../../dates/edtf.ts';
import type { Locale } from '#src/site.ts';
import type { Amount } from '../../records/amount.ts';
import type { Counted, Event } from '../../records/event.ts';
import type { Direction } from '../../records/figure.ts';
import type { CollectionName, Records } from '../../records/records.ts';
import type { Release } from '../../records/release.ts';
import { scanNumbers, valueOf, type NumberToken } from './scan.ts';

/** A number that the fields hold, with its wording. */
export interface NumberFact {
  readonly value: number;
  readonly asGiven: string;
  /** As the wording writes it, where it is written in figures. */
  readonly token: NumberToken | null;
  /** Code of a currency or of a counted thing. */
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** Years that it is about; empty where that is not known. */
  readonly years: readonly number[];
}

/** What the fields of a release, of its agreements and of its event say in numbers. */
export interface Facts {
  /** Number of agreements that the release lists. */
  readonly listed: number;
  /** Announced totals of documents. */
  readonly announced: readonly number[];
  readonly attendance: Readonly<Record<Counted, readonly number[]>>;
  readonly sections: number;
  /** Sums and figures; they are put together only when one is asked for. */
  readonly numbers: () => readonly NumberFact[];
  /** First and last day of the event, `YYYY-MM-DD`, where both are known to the day. */
  readonly days: readonly [first: string, last: string] | null;
}

/** Looks up the facts of a release, and the records that they are taken from. */
export function factsOf(records: Records): {
  readonly facts: (release: Release) => Facts;
  readonly sources: (release: Release) => (readonly [CollectionName, string])[];
} {
  const agreements = new Map(records.agreements.map((agreement) => [agreement.id, agreement]));
  const events = new Map(records.events.map((event) => [event.id, event]));
  const inside = Map.groupBy(records.events, ({ partOf }) => partOf);
  const familyOf = (release: Release): Event[] => {
    const event = release.event === null ? undefined : events.get(release.event);
    const around = event?.partOf ? events.get(event.partOf) : undefined;
    return [event, around, ...(inside.get(event?.id ?? '') ?? [])].filter(
      (one) => one !== undefined,
    );
  };
  const sources = (release: Release): (readonly [CollectionName, string])[] => [
    ['releases', release.id],
    ...release.agreements.map((id) => ['agreements', id] as const),
    ...familyOf(release).map(({ id }) => ['events', id] as const),
  ];
  const facts = (release: Release): Facts => {
    const event = release.event === null ? undefined : events.get(release.event);
    const family = familyOf(release);
    const own = release.agreements.flatMap((id) => agreements.get(id)?.amount ?? []);
    const sums = [...own, ...release.totals.flatMap(({ amount }) => amount ?? [])];
    let numbers: NumberFact[] | undefined;
    return {
      listed: release.agreements.length,
      announced: release.totals.map(({ documents }) => documents),
      attendance: {
        delegates: counts(family, 'delegates'),
        countries: counts(family, 'countries'),
      },
      sections: event?.sessions.filter(({ kind }) => kind === 'section').length ?? 0,
      numbers: () =>
        (numbers ??= [
          ...sums.map((sum) => sumFact(sum, release.language)),
          ...figureFacts(release),
        ]),
      days: event ? daysOf(event) : null,
    };
  };
  return { facts, sources };
}

const counts = (events: readonly Event[], of: Counted): number[] =>
  events.flatMap(({ attendance }) =>
    attendance.filter((row) => row.of === of).map(({ count }) => count),
  );

const sumFact = ({ value, currency, asGiven }: Amount, locale: Locale): NumberFact => ({
  value,
  asGiven,
  token: wordedAs(asGiven, value, locale),
  unit: currency,
  direction: null,
  years: [],
});

function figureFacts({ figures, language }: Release): NumberFact[] {
  return figures.map(({ value, asGiven, unit, direction, period }) => ({
    value,
    asGiven,
    token: wordedAs(asGiven, value, language),
    unit,
    direction,
    years: yearsOf(period),
  }));
}

function yearsOf(period: string | null): number[] {
  const date = period === null ? null : parseEdtf(period);
  const first = date?.start?.year ?? date?.end?.year;
  const last = date?.end?.year ?? first;
  if (first === undefined || last === undefined || last - first > 100) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function wordedAs(asGiven: string, value: number, locale: Locale): NumberToken | null {
  return scanNumbers(asGiven, locale).find((token) => valueOf(token) === value) ?? null;
}

function daysOf({ dates }: Event): Facts['days'] {
  const date = dates === null ? null : parseEdtf(dates);
  if (date?.form !== 'date' && date?.form !== 'interval') return null;
  const [first, last] = [date.start, date.end].map((day) =>
    day?.month && day.day ? isoDay(day.year, day.month, day.day) : null,
  );
  return first && last ? [first, last] : null;
}

/** `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
