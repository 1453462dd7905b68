import { parseEdtf } from '../../dates/edtf.ts';
import type { SchemaRule } from './schema.ts';

/** What is wrong with a value that should be a date, with what to type instead where that can be said. */
export interface DateFault {
  readonly rule: (SchemaRule & `${string}date${string}`) | 'year-as-number' | 'bad-edtf';
  readonly hint?: string;
}

const CALENDAR = /^\d{4}-\d{2}(?:-\d{2})?$/u;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;
const OTHER_NUMBERS =
  /^\d{1,2}$|^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2})?$|^\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?$|^\d{6,8}$/u;
const OPEN_INTERVAL = /^(?:\.\.)?\/(\d{4}(?:-\d{2}){0,2})$/u;

/** `null` for a date that is right. `needsDay` where EDTF's other forms are not allowed. */
export function dateFault(value: unknown, needsDay: boolean): DateFault | null {
  if (typeof value === 'number') {
    const isYear = Number.isInteger(value) && value >= 1000 && value <= 2999;
    return isYear ? { rule: 'year-as-number' } : { rule: 'ambiguous-date' };
  }
  const text = String(value).trim();
  if (parseEdtf(text)) return needsDay && !isDay(text) ? { rule: 'incomplete-date' } : null;
  if (CALENDAR.test(text)) return { rule: 'impossible-date' };
  const parts = DAY_FIRST.exec(text);
  if (parts) return { rule: 'ambiguous-date', hint: readings(parts) };
  if (OTHER_NUMBERS.test(text)) return { rule: 'ambiguous-date' };
  const until = OPEN_INTERVAL.exec(text)?.[1];
  if (!until) return { rule: 'bad-edtf' };
  return {
    rule: 'bad-edtf',
    hint: `«${text}» — промежуток с неизвестным началом. Если день один, но не позднее этого, пишите "[..${until}]".`,
  };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** The days that a date of two small numbers and a year can mean. */
function readings([, first = '', second = '', year = '']: RegExpExecArray): string {
  const days = [
    [second, first],
    [first, second],
  ].map(([month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const possible = [...new Set(days)].filter((day) => parseEdtf(day) !== null);
  if (possible.length === 0) return 'Такого дня нет в календаре: сверьте его с источником.';
  return `Пишите в кавычках год-месяц-день: ${possible.map((day) => `"${day}"`).join(' или ')}.`;
}
