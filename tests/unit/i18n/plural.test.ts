import { describe, expect, test } from 'vitest';
import { english, kazakh, russian } from '#src/i18n/plural.ts';

const cases = [
  [0, '0 релизов', '0 релиз', '0 releases'],
  [1, '1 релиз', '1 релиз', '1 release'],
  [2, '2 релиза', '2 релиз', '2 releases'],
  [5, '5 релизов', '5 релиз', '5 releases'],
  [11, '11 релизов', '11 релиз', '11 releases'],
  [21, '21 релиз', '21 релиз', '21 releases'],
  [22, '22 релиза', '22 релиз', '22 releases'],
  [25, '25 релизов', '25 релиз', '25 releases'],
] as const;

describe('a number with the thing counted', () => {
  test.each(cases)('%i', (count, ru, kk, en) => {
    const words = [
      russian('релиз', 'релиза', 'релизов')(count),
      kazakh('релиз')(count),
      english('release', 'releases')(count),
    ];
    expect(words.map((text) => text.replaceAll('\u00A0', ' '))).toEqual([ru, kk, en]);
  });

  test('stays on one line, with its digits grouped', () => {
    expect(english('company', 'companies')(6453)).toBe('6,453\u00A0companies');
    expect(russian('компания', 'компании', 'компаний')(6453)).toBe('6\u00A0453\u00A0компании');
  });

  test('a fraction is refused rather than miscounted', () => {
    expect(() => russian('релиз', 'релиза', 'релизов')(1.5)).toThrow('1.5');
  });
});
