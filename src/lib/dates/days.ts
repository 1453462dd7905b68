import { parseEdtf, type CalendarDate } from './edtf.ts';

/** First and last day, `YYYY-MM-DD`; the same where there is only one. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days that an EDTF date names; `null` where it is open, approximate or leaves the day out. */
export function daysOf(edtf: string | null): Days | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date || date.approximate || !(date.form === 'date' || date.form === 'interval')) return null;
  const first = date.start && dayText(date.start);
  const last = date.end && dayText(date.end);
  return first && last ? { first, last } : null;
}

const dayText = ({ year, month, day }: CalendarDate): string | null =>
  month === null || day === null
    ? null
    : new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
