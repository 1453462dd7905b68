import { expect, test } from 'vitest';
import { timeText } from '#src/i18n/time.ts';
import { instantText } from '#src/lib/dates/instant.ts';

test.each([
  ['2016-09-16T09:00', 'Asia/Almaty', '09:00 (UTC+06:00)', '2016-09-16T09:00+06:00'],
  ['2024-06-01T09:00', 'Asia/Almaty', '09:00 (UTC+05:00)', '2024-06-01T09:00+05:00'],
  ['2024-02-29T20:00', 'Asia/Almaty', '20:00 (UTC+06:00)', '2024-02-29T20:00+06:00'],
  ['2024-02-29T23:30', 'Asia/Almaty', '23:30 (UTC+06:00)', '2024-02-29T23:30+06:00'],
  ['2024-03-01T00:00', 'Asia/Almaty', '00:00 (UTC+05:00)', '2024-03-01T00:00+05:00'],
  ['2016-09-16T11:30', 'Europe/Moscow', '11:30 (UTC+03:00)', '2016-09-16T11:30+03:00'],
  ['2016-07-01T11:30', 'Europe/London', '11:30 (UTC+01:00)', '2016-07-01T11:30+01:00'],
  ['2016-01-01T11:30', 'Europe/London', '11:30 (UTC+00:00)', '2016-01-01T11:30+00:00'],
  ['2016-09-16T11:30', 'Asia/Kolkata', '11:30 (UTC+05:30)', '2016-09-16T11:30+05:30'],
  ['2016-09-16T11:30', 'America/New_York', '11:30 (UTC−04:00)', '2016-09-16T11:30-04:00'],
  ['2016-03-13T03:30', 'America/New_York', '03:30 (UTC−04:00)', '2016-03-13T03:30-04:00'],
  ['2016-03-13T02:30', 'America/New_York', '02:30 (UTC−05:00)', '2016-03-13T02:30-05:00'],
])('%s in %s', (local, zone, text, instant) => {
  expect(timeText(local, zone)).toBe(text);
  expect(instantText(local, zone)).toBe(instant);
});
