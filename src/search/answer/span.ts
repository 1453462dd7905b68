import { UNDATED } from '#src/search/names.ts';

/** A stretch of time: first and last year or month (`2016`, `2016-09`), `''` where it is open. */
export interface Span {
  from: string;
  to: string;
  /** Whether records whose date nobody knows belong to it too. */
  undated: boolean;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;

/** A span as an address gives it; `null` when it names no time. */
export function spanOf(from: string, to: string, undated: boolean): Span | null {
  const [first, last] = [from, to].map((date) => (DATE.test(date) ? date : ''));
  return first || last ? { from: first ?? '', to: last ?? '', undated } : null;
}

/** Whether a record may lie in the span: of a year without a month, any of its months may be meant. */
export function lies(
  { from, to, undated }: Span,
  { years, months }: { years: readonly string[]; months: readonly string[] },
): boolean {
  const known = months.filter((month) => month !== UNDATED);
  const dates = known.length > 0 ? known : years.filter((year) => year !== UNDATED);
  if (dates.length === 0) return undated;
  return dates.some(
    (date) => lastMonth(date) >= firstMonth(from) && firstMonth(date) <= lastMonth(to),
  );
}

const firstMonth = (date: string): string => (date.length === 4 ? `${date}-01` : date);

function lastMonth(date: string): string {
  if (date === '') return '9999-12';
  return date.length === 4 ? `${date}-12` : date;
}
