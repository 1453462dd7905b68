import { describe, expect, test } from 'vitest';
import { dateText, knownDay, monthText, validityText, yearText } from '#src/i18n/date.ts';
import { LOCALES } from '#src/site.ts';

const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

const cases = [
  ['2016-09-16', '16 сентября 2016 г.', '2016 ж. 16 қыркүйек', '16 September 2016'],
  ['2016-09', 'сентябрь 2016 г.', '2016 ж. қыркүйек', 'September 2016'],
  ['2016', '2016 г.', '2016 ж.', '2016'],
  [
    '[..2016-09-16]',
    'не позднее 16 сентября 2016 г.',
    '2016 ж. 16 қыркүйек немесе одан ерте',
    'not later than 16 September 2016',
  ],
  [
    '[..2016-09]',
    'не позднее сентября 2016 г.',
    '2016 ж. қыркүйек немесе одан ерте',
    'not later than September 2016',
  ],
  ['[2016..]', 'не ранее 2016 г.', '2016 ж. немесе одан кейін', 'not earlier than 2016'],
  ['2016~', 'около 2016 г.', 'шамамен 2016 ж.', 'about 2016'],
  ['2016-09~', 'около сентября 2016 г.', 'шамамен 2016 ж. қыркүйек', 'about September 2016'],
  [
    '2016-09-16/2016-09-18',
    '16–18 сентября 2016 г.',
    '2016 ж. 16–18 қыркүйек',
    '16 – 18 September 2016',
  ],
  [
    '2016-09-30/2016-10-02',
    '30 сентября – 2 октября 2016 г.',
    '2016 ж. 30 қыркүйек – 2 қазан',
    '30 September – 2 October 2016',
  ],
  [
    '2015-05/2016-07-01',
    'май 2015 г. – 1 июля 2016 г.',
    '2015 ж. мамыр – 2016 ж. 1 шілде',
    'May 2015 – 1 July 2016',
  ],
  ['2016/2017', '2016–2017 г.', '2016–2017 ж.', '2016 – 2017'],
  [
    '[2016-01..2016-03]',
    'январь 2016 г. – март 2016 г., точнее не известно',
    '2016 ж. қаңтар – наурыз, дәлірек белгісіз',
    'January – March 2016, not known more closely',
  ],
] as const;

describe('an EDTF date in words', () => {
  test.each(cases)('%s', (edtf, ru, kk, en) => {
    const texts = LOCALES.map((locale) => plain(dateText(locale, edtf)));
    expect(texts).toEqual([ru, kk, en]);
  });

  test('keeps day and month, year and its word on one line', () => {
    expect(dateText('ru', '2016-09-16')).toBe('16\u00A0сентября 2016\u00A0г.');
    expect(dateText('kk', '2016-09-16')).toBe('2016\u00A0ж. 16\u00A0қыркүйек');
  });

  test('a text that is no date of the profile stays as it is', () => {
    expect(dateText('ru', 'осенью')).toBe('осенью');
  });
});

test('names of months and years for lists', () => {
  expect(plain(monthText('ru', 2016, 9))).toBe('сентябрь 2016 г.');
  expect(plain(yearText('kk', 2016))).toBe('2016 ж.');
  expect(yearText('en', 2016)).toBe('2016');
});

test('a day is machine-readable only where exactly one is known', () => {
  expect(knownDay('2016-09-16')).toBe('2016-09-16');
  const unknown = [
    null,
    '2016-09',
    '2016',
    '[..2016-09-16]',
    '2016-09-16/2016-09-18',
    '2016-09-16~',
  ];
  expect(unknown.map(knownDay)).toEqual(unknown.map(() => null));
});

describe('when something was so', () => {
  test.each([
    ['2016-09', null, 'с сентября 2016 г.', 'басталуы: 2016 ж. қыркүйек', 'from September 2016'],
    [null, '2016', 'по 2016 г.', 'аяқталуы: 2016 ж.', 'to 2016'],
    ['2015', '2016', '2015–2016 г.', '2015–2016 ж.', '2015 – 2016'],
    [null, null, null, null, null],
  ] as const)('%s to %s', (from, to, ...expected) => {
    const texts = LOCALES.map((locale) => plain(validityText(locale, { from, to })));
    expect(texts).toEqual(expected);
  });
});
