import { describe, expect, test } from 'vitest';
import { amountText, integer, quantity } from '#src/i18n/number.ts';
import { BOUNDS, type Bound } from '#src/lib/records/amount.ts';
import { LOCALES } from '#src/site.ts';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('a number with the digits that the source gives', () => {
  test.each([
    [14_570_000_000, 10_000_000, '14,57 млрд', '14,57 млрд', '14.57 billion'],
    [4_300_000_000, 10_000_000, '4,30 млрд', '4,30 млрд', '4.30 billion'],
    [3_000_000_000, undefined, '3 млрд', '3 млрд', '3 billion'],
    [2_500_000, undefined, '2,5 млн', '2,5 млн', '2.5 million'],
    [6453, 1, '6 453', '6 453', '6,453'],
    [500_000, undefined, '500 000', '500 000', '500,000'],
    [123_456_789, 1, '123 456 789', '123 456 789', '123,456,789'],
    [12.5, undefined, '12,5', '12,5', '12.5'],
    [0, 1, '0', '0', '0'],
  ] as const)('%d, precision %d', (value, precision, ...expected) => {
    const texts = LOCALES.map((locale) => plain(quantity(locale, value, precision)));
    expect(texts).toEqual(expected);
  });

  test('whole numbers are grouped', () => {
    expect(LOCALES.map((locale) => plain(integer(locale, 6453)))).toEqual([
      '6 453',
      '6 453',
      '6,453',
    ]);
  });
});

describe('a sum', () => {
  const amount = (value: number, bound: Bound, currency = 'USD') => ({
    ...{ value, bound, currency },
    asGiven: '',
  });

  test('says how exact it is', () => {
    const texts = LOCALES.map((locale) =>
      BOUNDS.map((bound) => plain(amountText(locale, amount(3e9, bound)))),
    );
    expect(texts).toEqual([
      ['3 млрд долларов США', 'около 3 млрд долларов США', 'более 3 млрд долларов США'],
      ['3 млрд АҚШ доллары', 'шамамен 3 млрд АҚШ доллары', '3 млрд АҚШ доллары көлемінен астам'],
      ['3 billion US dollars', 'about 3 billion US dollars', 'more than 3 billion US dollars'],
    ]);
  });

  test.each([
    [1, 'exact', '1 доллар США'],
    [21, 'exact', '21 доллар США'],
    [21, 'more-than', 'более 21 доллара США'],
    [22, 'exact', '22 доллара США'],
    [22, 'about', 'около 22 долларов США'],
    [12.5, 'exact', '12,5 доллара США'],
    [12.5, 'about', 'около 12,5 доллара США'],
    [1_000_000, 'about', 'около 1 млн долларов США'],
  ] as const)('%d (%s) in Russian: %s', (value, bound, text) => {
    expect(plain(amountText('ru', amount(value, bound)))).toBe(text);
  });

  test('other currencies have their own names', () => {
    expect(plain(amountText('kk', amount(2_500_000, 'exact', 'KZT')))).toBe(
      '2,5 млн Қазақстан теңгесі',
    );
  });
});
