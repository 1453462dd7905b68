import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { csvLines, isHarmless, type CsvKind } from '#src/data/csv.ts';

const AWKWARD = [
  '',
  'Слово',
  '7',
  '=1+1',
  '-5',
  '+7',
  '@имя',
  '\tтаб',
  '＝1',
  'a,b',
  '"так"',
  'две\r\nстроки',
  '{"a":1}',
];
const ROWS = AWKWARD.map((cell, index) => [String(index), cell, 'конец']);

describe.each(['plain', 'spreadsheet'] satisfies CsvKind[])('%s', (kind) => {
  const alone = (row: readonly string[]): string =>
    stringify([[...row]], { record_delimiter: '\r\n', escape_formulas: kind === 'spreadsheet' });

  test('a row has the line that the library gives it alone, in a list of its own', () => {
    expect(csvLines(ROWS, kind)).toEqual(ROWS.map(alone));
    expect(csvLines([], kind)).toEqual([]);
  });
});

test('what is held for harmless is the same in both kinds, and what a spreadsheet would calculate is not', () => {
  const harmless = ROWS.filter(isHarmless);
  expect(csvLines(harmless, 'spreadsheet')).toEqual(csvLines(harmless, 'plain'));
  expect(ROWS.filter((row) => !isHarmless(row)).map(([, cell]) => cell)).toEqual(
    expect.arrayContaining(['=1+1', '-5', '+7', '@имя', '\tтаб', '＝1']),
  );
  expect(harmless.map(([, cell]) => cell)).toEqual(
    expect.arrayContaining(['', 'Слово', '{"a":1}']),
  );
});

test('a text that looks like the end of a row is refused, not cut', () => {
  expect(() => csvLines([['a,\0\r\n', 'b']], 'plain')).toThrow('NUL');
});
