import type { Chronicle, Year } from '../graph/chronicle.ts';
import { partCell } from './cell.ts';
import { tracedMap } from './traced-map.ts';

type Read = (cell: string) => void;

/** The same list divided by time, which tells what of it is read. @param list Its path in the archive. */
export function tracedChronicle(chronicle: Chronicle, list: string, read: Read): Chronicle {
  const part = (name: string): void => read(partCell(list, name));
  let years: ReadonlyMap<number, Year> | undefined;
  const tracedYears = (): ReadonlyMap<number, Year> =>
    new Map(
      Array.from(chronicle.years, ([year, own]) => [year, tracedYear(own, String(year), part)]),
    );
  return {
    get all() {
      part('all');
      return chronicle.all;
    },
    get undated() {
      part('undated');
      return chronicle.undated;
    },
    get years() {
      years ??= tracedYears();
      const which = (): void => part('years');
      const value = (year: number): void => (years?.has(year) ? undefined : part(String(year)));
      return tracedMap(years, { value, keys: which, whole: which });
    },
  };
}

/** What is in a year is read with its parts; a year that is gone has none. */
function tracedYear(year: Year, name: string, part: Read): Year {
  return {
    get all() {
      part(name);
      return year.all;
    },
    get withoutMonth() {
      part(`${name}-`);
      return year.withoutMonth;
    },
    get months() {
      const whole = (): void => part(name);
      return tracedMap(year.months, {
        value: (month) => part(`${name}-${month}`),
        keys: whole,
        whole,
      });
    },
  };
}

/** The value of a part, by the name that a traced list gives it; `null` when there is none. */
export function partOf(chronicle: Chronicle | undefined, name: string): unknown {
  if (!chronicle) return null;
  if (name === 'all' || name === 'undated') return chronicle[name];
  if (name === 'years') return [...chronicle.years.keys()];
  const [year = '', month] = name.split('-');
  const own = chronicle.years.get(Number(year));
  if (!own) return null;
  if (month === undefined) return own.all;
  return month === '' ? own.withoutMonth : (own.months.get(Number(month)) ?? null);
}
