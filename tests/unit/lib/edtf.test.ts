import { describe, expect, test } from 'vitest';
import { knownDate, parseEdtf } from '#src/lib/dates/edtf.ts';

const date = (year: number, month: number | null = null, day: number | null = null) => ({
  year,
  month,
  day,
});
const DAY = date(2016, 9, 16);

describe('dates of the profile', () => {
  test.each([
    ['2016', 'date', date(2016), date(2016)],
    ['2016-09', 'date', date(2016, 9), date(2016, 9)],
    ['2016-09-16', 'date', DAY, DAY],
    ['2016-02-29', 'date', date(2016, 2, 29), date(2016, 2, 29)],
    ['2000-02-29', 'date', date(2000, 2, 29), date(2000, 2, 29)],
    ['0001-01-01', 'date', date(1, 1, 1), date(1, 1, 1)],
    ['[..2016-09-16]', 'not-later', null, DAY],
    ['[..2016]', 'not-later', null, date(2016)],
    ['[2016..]', 'not-earlier', date(2016), null],
    ['[2016-09-16..]', 'not-earlier', DAY, null],
    ['[2016-01..2016-03]', 'one-of', date(2016, 1), date(2016, 3)],
    ['2016-09-16/2016-09-17', 'interval', DAY, date(2016, 9, 17)],
    ['2016-09/2016-11', 'interval', date(2016, 9), date(2016, 11)],
    ['2016-09-16/2016-09', 'interval', DAY, date(2016, 9)],
  ])('%s is a %s', (text, form, start, end) => {
    expect(parseEdtf(text)).toEqual({ form, approximate: false, start, end });
  });

  test.each([
    ['2016~', date(2016)],
    ['2016-09~', date(2016, 9)],
    ['2016-09-16~', DAY],
  ])('%s is approximate', (text, start) => {
    expect(parseEdtf(text)).toEqual({ form: 'date', approximate: true, start, end: start });
  });
});

describe('what is refused', () => {
  test.each([
    ['2016-02-30', 'a day that the month lacks'],
    ['2015-02-29', 'a leap day of a common year'],
    ['1900-02-29', 'a leap day of a century that is none'],
    ['2016-04-31', 'the 31st of a short month'],
    ['2016-00-10', 'month 0'],
    ['2016-13-01', 'month 13'],
    ['2016-09-00', 'day 0'],
    ['[..2016-02-30]', 'an impossible day in a set'],
    ['2016-02-30/2016-03-01', 'an impossible day in an interval'],
    ['2016-02-28/2016-02-30', 'an impossible last day'],
    ['[2016-01-01..2016-02-30]', 'an impossible last day of a set'],
    ['../2016-09-16', 'an interval open at its start, which is not “some day not later”'],
    ['/2016-09-16', 'an interval of unknown start'],
    ['2016-09-16/..', 'an interval open at its end'],
    ['2016-09-17/2016-09-16', 'an interval that ends before it starts'],
    ['[2016-03..2016-01]', 'a set that ends before it starts'],
    ['2016~/2017', 'an approximate end of an interval'],
    ['2016-~09', 'an approximation of the month alone'],
    ['2016-21', 'a season'],
    ['2016-09-16?', 'an uncertain day'],
    ['2016%', 'an uncertain and approximate year'],
    ['201X', 'a decade'],
    ['2016-XX', 'an unspecified month'],
    ['[2016,2018]', 'a set of several'],
    ['{2016..2018}', 'a list of all'],
    ['2016-09-16T09:00', 'a day with a time'],
    ['2016-09-16T09:00Z/2016', 'an interval from a time'],
    ['Y20160', 'a long year'],
    ['-0001', 'a year before the first'],
    ['16.09.2016', 'the Russian way'],
    ['2016-9-16', 'a month of one digit'],
    ['16-09-2016', 'a day before the year'],
    ['20160916', 'a day without hyphens'],
    ['сентябрь 2016', 'words'],
    [' 2016-09-16', 'a space before'],
    ['2016-09-16\n', 'a line end behind'],
    ['', 'nothing'],
    ['null', 'the word null'],
  ])('%j: %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

test.each([
  [null, null],
  ['2016', date(2016)],
  ['2016-09-16', DAY],
  ['2016-09~', date(2016, 9)],
  ['[..2016-09-16]', null],
  ['2016-09-16/2016-09-17', null],
  ['2016-02-30', null],
])('the known date of %s', (text, expected) => {
  expect(knownDate(text)).toEqual(expected);
});
