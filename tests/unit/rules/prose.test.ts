import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { stream } from '#src/corpus/random.ts';
import { bodyTree } from '#src/lib/rules/text/body-tree.ts';
import { treeBlocks } from '#src/lib/rules/text/body-prose.ts';
import { plainBlocks } from '#src/lib/rules/text/plain-blocks.ts';
import { SIGN, signsOf } from '#src/lib/rules/text/signs.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const byTree = (body: string) => treeBlocks(markdown.parse(body), body);

const BODY = `## Что подписывают

1. [Мост](agreement:bridge), стороны — [«НК «X»](organization:x).
2. Порт
и док.

Текст (в скобках) [не ссылка], № 5:

- пункт;
- ещё пункт.
`;

describe('a plain body is taken into blocks as its tree is', () => {
  test('a release', () => {
    expect(plainBlocks(BODY)).toEqual(byTree(BODY));
    expect(
      byTree(BODY)
        .map(({ block }) => block)
        .join(),
    ).toBe('heading,item,item,paragraph,item,item');
  });

  test.each([
    '*а*',
    '_а_',
    '`а`',
    '<b>',
    'а\\*б',
    '&amp;',
    '> а',
    '    а',
    'а  \nб',
    '![а](б)',
    '[а]: б',
    '[а][б]',
    '- [ ] а',
    '| а |\n|---|',
    '- - а',
    '1. # а',
    'а\n---',
    '===',
    '# а #',
    'а\n- б',
    '- а\n+ б',
    '[а](б "в")',
  ])('%j is left to the tree', (body) => {
    expect(plainBlocks(body)).toBeNull();
  });

  test('whatever it is made of', () => {
    const random = stream('plain-blocks');
    const pieces = [
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '2) ',
      '+ ',
      '## ',
      'слово',
      ' и',
      '[a](b:c)',
      '[',
      ']',
      '(',
      ')',
      '](',
      'www.x.kz',
      'a@b.kz',
      '12. ',
      '-',
      '#',
      '=',
      '.',
      ' ',
      '«НК «X»',
      '[^1]',
      '\u00A0',
      '!',
      '{',
      '$5',
    ];
    let plain = 0;
    for (let round = 0; round < 3000; round++) {
      const body = Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join('');
      const blocks = plainBlocks(body);
      if (!blocks) continue;
      plain++;
      expect(blocks, JSON.stringify(body)).toEqual(byTree(body));
    }
    expect(plain).toBeGreaterThan(500);
  });
});

test('what is seen keeps its place, markup is masked', () => {
  const body = '> *Слово* и\n> `код` [ссылка](a:b)\\!';
  const [block] = byTree(body);
  expect(block?.text).toHaveLength(body.length - (block?.start ?? 0));
  expect(block?.text.replace(/\uE000+/gu, '·')).toBe('·Слово· и\n· ·ссылка·!');
});

describe('a body that would take a page down has no tree', () => {
  test.each([
    ['quotations', '> '.repeat(100) + 'а'],
    ['lists', '- '.repeat(100) + 'а'],
    [
      'lists line by line',
      Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- а`).join('\n'),
    ],
    ['brackets', '['.repeat(50_000)],
  ])('%s', (_, body) => {
    expect(bodyTree(body, false)).toMatchObject({
      fault: { rule: 'too-deep' },
      tree: { children: [] },
    });
  });
});

test.each([
  ['а  б', 'doubleSpace'],
  ['а ,б', 'spaceBeforeMark'],
  ['Gаrden', 'alphabetsTouch'],
  ['области%', 'signAfterLetter'],
  ['а - б', 'spacedHyphen'],
  ['4, 34', 'markAfterDigit'],
  ['a\u200Bb', 'invisible'],
] as const)('in %j there is %s, and not in a clean text', (text, sign) => {
  expect(signsOf(text) & SIGN[sign]).not.toBe(0);
  expect(
    signsOf('Форум — «Мост», 12 документов: 4,34 млрд; Hilton Garden Inn.') &
      SIGN[sign] &
      ~SIGN.markAfterDigit,
  ).toBe(0);
});
