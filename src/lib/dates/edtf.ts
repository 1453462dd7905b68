import { parse, type Node } from 'edtf';

/**
 * The profile of EDTF (ISO 8601-2:2019, annex A) that the archive accepts: a day, month or year, also
 * approximate (`2016~`); an interval of two (`2016-09-16/2016-09-17`); one of a set with an open or closed
 * range (`[..2016-09-16]`, `[2016..]`, `[2016-01..2016-03]`).
 */
export interface EdtfDate {
  readonly form: 'date' | 'interval' | 'not-later' | 'not-earlier' | 'one-of';
  readonly approximate: boolean;
  /** First and last part as written; `null` at an open end. */
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

/** A day, month or year of the proleptic Gregorian calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Reads a date of the profile; `null` when the text is not one or names a day that does not exist. */
export function parseEdtf(text: string): EdtfDate | null {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const date = read(text);
  READ.set(text, date);
  return date;
}

/** Dates read before: the package needs a tenth of a millisecond, and a date is asked for with every row. */
const READ = new Map<string, EdtfDate | null>();

function read(text: string): EdtfDate | null {
  const [first = '', last] = text.split('/', 2);
  const [from, to] = [PLAIN.exec(first), PLAIN.exec(last ?? '')];
  if (from && last === undefined) return plainDate(from);
  if (from && to && `${from[0]}/${to[0]}` === text) return plainInterval(from, to);
  try {
    return fromNode(parse(text));
  } catch {
    return null;
  }
}

/** The single day, month or year that a plain date names; `null` for every other form. */
export function knownDate(text: string | null): CalendarDate | null {
  const date = text === null ? null : parseEdtf(text);
  return date?.form === 'date' ? date.start : null;
}

function plainDate(written: RegExpExecArray): EdtfDate | null {
  const date = partsOf(written);
  return exists(date) ? { form: 'date', approximate: false, start: date, end: date } : null;
}

function plainInterval(first: RegExpExecArray, last: RegExpExecArray): EdtfDate | null {
  const [start, end] = [partsOf(first), partsOf(last)];
  return exists(start) && exists(end) ? inOrder('interval', start, end) : null;
}

const partsOf = ([, year, month, day]: RegExpExecArray): CalendarDate => ({
  year: Number(year),
  month: month ? Number(month) : null,
  day: day ? Number(day) : null,
});

function exists({ year, month, day }: CalendarDate): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function fromNode(node: Node): EdtfDate | null {
  const [first, last] = node.values;
  if (node.type === 'Date') {
    // A number stands for an approximation of one part alone, such as the month.
    const { approximate = false, ...exact } = node;
    if (typeof approximate !== 'boolean') return null;
    const date = calendarDate(exact);
    return date && { form: 'date', approximate, start: date, end: date };
  }
  if (node.type === 'Interval') {
    return first && last ? range('interval', first as Node, last as Node) : null;
  }
  if (node.type !== 'Set' || node.values.length !== 1) return null;
  if (node.earlier) return range('not-later', null, first as Node);
  if (node.later) return range('not-earlier', first as Node, null);
  return Array.isArray(first) ? range('one-of', first[0] as Node, first[1] as Node) : null;
}

function range(form: EdtfDate['form'], first: Node | null, last: Node | null): EdtfDate | null {
  const start = first && calendarDate(first);
  const end = last && calendarDate(last);
  return (first && !start) || (last && !end) ? null : inOrder(form, start, end);
}

function inOrder(
  form: EdtfDate['form'],
  start: CalendarDate | null,
  end: CalendarDate | null,
): EdtfDate | null {
  if (start && end && dayNumber(start, [1, 1]) > dayNumber(end, [12, 31])) return null;
  return { form, approximate: false, start, end };
}

/** A number that orders days; what the date leaves open is filled in. */
const dayNumber = ({ year, month, day }: CalendarDate, [otherMonth, otherDay]: [number, number]) =>
  (year * 100 + (month ?? otherMonth)) * 100 + (day ?? otherDay);

function calendarDate(node: Node): CalendarDate | null {
  if (node.type !== 'Date' || node.uncertain || node.unspecified || node.approximate) return null;
  const [year, month, day, ...time] = node.values as readonly number[];
  if (year === undefined || year < 0 || time.length > 0) return null;
  const date = { year, month: month === undefined ? null : month + 1, day: day ?? null };
  return exists(date) ? date : null;
}
