import { format } from 'prettier';
import { expect, it } from 'vitest';
import { markdownTable, plainTable } from '#src/bench/table.ts';

const table = {
  head: ['What', 's', 'files'],
  rows: [
    ['clean build, 1,000 → 10,000', '7.25 (6.90–8.10)', '–'],
    ['x', '10.1', '250'],
  ],
};

it('aligns for a terminal: words to the left, numbers to the right', () => {
  expect(plainTable(table).split('\n')).toEqual([
    'What                                         s   files',
    'clean build, 1,000 → 10,000   7.25 (6.90–8.10)       –',
    'x                                         10.1     250',
  ]);
});

it('writes Markdown just as Prettier would', async () => {
  const text = `${markdownTable(table)}\n`;
  expect(text).toContain('| --------------------------- | ---------------: | ----: |');
  expect(await format(text, { parser: 'markdown' })).toBe(text);
});

it('has room for the rule under short columns', async () => {
  const text = `${markdownTable({ head: ['a', ''], rows: [['b', 'c']] })}\n`;
  expect(await format(text, { parser: 'markdown' })).toBe(text);
});
