import { expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

/** Problems of the text of one release, each as `line:column rule`. */
function problemsIn(title: string, lead: string): string[] {
  const file = `---\ntitle: ${title}\nlead: ${lead}\nsource: {}\nadded: '2026-01-01'\n---\n`;
  return inspect(folderOf({ 'releases/undated/port.ru.md': file }))
    .problems.filter(({ rule }) =>
      ['double-space', 'mixed-alphabets', 'unpaired-quote'].includes(rule),
    )
    .map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

test.each([
  ['plain', 'Порт  и «Рeка» там', 'Всё верно', ['2:12 double-space', '2:18 mixed-alphabets']],
  [
    'single quotes',
    "'О''Нил  в «Рeке»'",
    'Всё верно',
    ['2:15 double-space', '2:21 mixed-alphabets'],
  ],
  ['double quotes', '"Порт \\"Река\\"  там"', 'Всё верно', ['2:22 double-space']],
  [
    'folded',
    'Верно',
    '>-\n  Порт\n  и «Рeка\n  там',
    ['5:5 unpaired-quote', '5:7 mixed-alphabets'],
  ],
  ['literal', 'Верно', '|-\n  Порт  и\n  «Рeка» там', ['4:7 double-space', '5:5 mixed-alphabets']],
])('places in a value: %s', (_, title, lead, expected) => {
  expect(problemsIn(title, lead)).toEqual(expected);
});

test('the quotation marks and comments of YAML are no prose', () => {
  expect(problemsIn('"Порт"  # «не закрыто, два  пробела', "'Река'")).toEqual([]);
});
