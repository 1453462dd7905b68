import { describe, expect, test } from 'vitest';
import { datesAmong, scanWeekdays } from '#src/lib/rules/numbers/dates.ts';
import { scanNumbers, valueOf } from '#src/lib/rules/numbers/scan.ts';
import { numbersInWords } from '#src/lib/rules/words/number-words.ts';
import type { Locale } from '#src/site.ts';

describe('numbers of a text', () => {
  test.each([
    ['ru', '6 тыс 453 компании, 14,57 млрд и 10,23', [6453, 14_570_000_000, 10.23]],
    ['ru', '6 453 дома, в 2016 100 гостей, 5\u00A0000\u00A0000', [6453, 2016, 100, 5_000_000]],
    ['ru', 'COVID-19, ЛИАЗ 5292, 5G, № 1, 20-летие, 1990-х, v2', [5292, 1, 20, 1990]],
    ['ru', '(12), 12%, «12», 5млн, 2 млн 300 тыс., 1 м', [12, 12, 12, 5_000_000, 2_300_000, 1]],
    ['kk', '700-ден астам, 20 елден, 12-сі, 3 мың', [700, 20, 12, 3000]],
    [
      'en',
      '6,453 companies, 14.57 billion, the 13th, $3bn, 5, 6',
      [6453, 14_570_000_000, 13, 3_000_000_000, 5, 6],
    ],
  ] as const)('%s: %s', (locale, text, values) => {
    expect(scanNumbers(text, locale).map(valueOf)).toEqual(values);
  });

  test('8.19 billion is not a millionth off', () => {
    expect(scanNumbers('8,19 млрд', 'ru').map(valueOf)).toEqual([8_190_000_000]);
  });

  test.each([
    ['ru', 'в 09:00 и в 14.30', [900, 14.3]],
    ['en', 'at 2:30 p.m. and 9:00 am', [1430, 900]],
  ] as const)('times, %s: %s', (locale, text, mantissas) => {
    expect(scanNumbers(text, locale).map(({ mantissa }) => mantissa)).toEqual(mantissas);
  });
});

describe('months beside a number', () => {
  test.each([
    ['ru', 'январь 2016, в феврале 2016, 5 марта. К маю 2016, 3 сент. 2016, мартовский 2016', 6],
    [
      'kk',
      '2016 жылғы қыркүйектегі 5, 5 шілдеде, 2016 жылдың қыркүйегі, 5 қарашаға, 5 наурыздан',
      5,
    ],
    ['en', 'March 2016, 5 Sept. 2016, June 5', 3],
  ] as const)('%s: %s', (locale, text, count) => {
    expect(monthsIn(text, locale)).toBe(count);
  });

  test.each([
    ['ru', 'улица Мартынова, 26; улица Мартан, 26; 26 Августинов; улица Майлина, 5; Июнтай, 3'],
    ['kk', 'Қазанғап көшесі, Қазанғап 26; Наурызбай 5; Тамызғанов 7; Мамыркүл 2'],
    ['en', '26 Martan Street, 5 Marchenko Street, Juneau 7, Octobering 3, Mayor 5'],
  ] as const)('none in %s: %s', (locale, text) => {
    expect(monthsIn(text, locale)).toBe(0);
  });
});

const monthsIn = (text: string, locale: Locale): number =>
  scanNumbers(text, locale).filter(({ kind }) => kind === 'month').length;

describe('days of a text', () => {
  test.each([
    ['ru', '16 сентября 2016 года', [[2016, 9, 16]]],
    [
      'ru',
      '16-го сентября и 16.10.2016',
      [
        [null, 9, 16],
        [2016, 10, 16],
      ],
    ],
    ['ru', 'марш 5 маек, 40 мая', []],
    ['kk', '2016 жылғы 16 қыркүйекте', [[2016, 9, 16]]],
    [
      'en',
      'September 16, 2016; 5 May; you may 5',
      [
        [2016, 9, 16],
        [null, 5, 5],
      ],
    ],
    ['en', '16th of September 2016', [[2016, 9, 16]]],
  ] as const)('%s: %s', (locale, text, days) => {
    const dates = datesAmong(scanNumbers(text, locale), text);
    expect(dates.map(({ year, month, day }) => [year, month, day])).toEqual(days);
  });

  test.each([
    ['ru', 'в пятницу, 16 сентября 2016 года', [5]],
    ['ru', '16 сентября 2016 года, в четверг', [4]],
    ['ru', 'в среде гостей 16 сентября', []],
    ['kk', '2016 жылғы 16 қыркүйек, жұма күні', [5]],
    ['en', 'on Friday, 16 September', [5]],
    ['en', '16 September 2016, a Friday', [5]],
  ] as const)('with their days of the week, %s: %s', (locale, text, weekdays) => {
    expect(scanWeekdays(text, locale).map(({ weekday }) => weekday)).toEqual(weekdays);
  });
});

test.each([
  ['ru', 'двух стран, пять секций, XIII форум, одиннадцатый', [2, 5, 11, 13]],
  ['ru', 'сторона, пятно, стол, семья', []],
  ['kk', 'екі ел, он бес, бірлескен', [2, 5, 10]],
  ['en', 'two countries, the seventh, someone, network', [2, 7]],
] as const)('numbers in words, %s: %s', (locale, text, values) => {
  expect(numbersInWords(text, locale).sort((a, b) => a - b)).toEqual(values);
});
