import { parseEdtf, type CalendarDate } from '../../dates/edtf.ts';

/** The days that a date may mean, `YYYY-MM-DD`; `null` at an open end. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** Span of an EDTF date; open at both ends where the date is approximate or none. */
export function spanOf(text: string | null): Span {
  const date = text === null ? null : parseEdtf(text);
  if (!date || date.approximate) return { from: null, to: null };
  return { from: date.start && edge(date.start, [1, 1]), to: date.end && edge(date.end, [12, 31]) };
}

/** First or last day of a day, month or year; the 31st stands for the last of any month. */
function edge({ year, month, day }: CalendarDate, [m, d]: readonly [number, number]): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month ?? m)}-${two(day ?? d)}`;
}

/** Whether all of one span lies before all of another. */
export const isBefore = ({ to }: Span, { from }: Span): boolean =>
  to !== null && from !== null && to < from;

/** Whether no day can belong to both. */
export const areApart = (a: Span, b: Span): boolean => isBefore(a, b) || isBefore(b, a);
