import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { stream, type Random } from '#src/corpus/random.ts';
import { parseBody } from '#src/markdown/body-parser.ts';
import { walk } from '#src/markdown/walk.ts';

const github = unified().use(remarkParse).use(remarkGfm).freeze();

function withoutPositions(tree: Root): Root {
  walk<Nodes>(tree, (node) => {
    delete node.position;
    return undefined;
  });
  return tree;
}

/** What a line is made of, and what stands between two. */
const WORDS = [
  ...['Форум', 'машиностроителей', 'г. Астана', '«Қазақстан»', '2016 год', 'a:b', '5%', '— да'],
  ...[
    '[банк](organization:bank)',
    '[Банк \n x](release:a-1)',
    '[a](b:c)',
    '[ a ](b:c)',
    '[^1](b:c)',
    '[x](b:c',
    '[x](b:c)',
    '[слово]',
    '[x]: y',
    '*важно*',
    '**',
    '_',
    '`код`',
    '\\*',
    '&amp;',
  ],
  ...[
    '<b>',
    '<!-- ',
    '-->',
    'https://a.kz',
    'www.a.kz',
    'a@b.kz',
    '~да~',
    '![](a)',
    '|',
    '$5',
    '{x}',
  ],
];
const BEGINNINGS = [
  ...[
    '',
    '',
    '',
    '',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '10. ',
    '> ',
    '# ',
    '### ',
    '####### ',
    '## # ',
    '## ',
    '    ',
    '  ',
    ' ',
  ],
  ...[
    '\t',
    '---',
    '===',
    '```',
    '~~~',
    '| a | b |\n| - | - |\n',
    ':-',
    '-:',
    '\u00A0',
    '\uFEFF',
    '[^1]: ',
  ],
];
const ENDS = [
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  '\n',
  '\n\n\n',
  '\n \n',
  '\n  \n\n',
  '  \n',
  ' \n\n',
  '\r\n',
  '\n\t\n',
];

/** Of lines that may go on in the next one. */
const LINE_ENDS = ['\n', '\n', ...ENDS];

/** Of bodies in which little is strange. */
const CALM = { words: WORDS.slice(0, 10), beginnings: ['- ', '1. ', '2. ', '## ', ''] };

function bodyOf(random: Random): string {
  const { words: known, beginnings } = random.chance(0.5)
    ? CALM
    : { words: WORDS, beginnings: BEGINNINGS };
  let before = ['', '\n\n'];
  const line = (): string => {
    const words = Array.from({ length: random.below(4) }, () => random.pick(known));
    // Lines that follow each other are often of one kind.
    if (random.chance(0.6)) {
      const beginning = random.chance(0.6) ? '' : random.pick(beginnings);
      before = [beginning, random.pick(beginning === '' ? ENDS : LINE_ENDS)];
    }
    return `${before[0]}${words.join(' ')}${before[1]}`;
  };
  return Array.from({ length: 1 + random.below(9) }, line).join('');
}

test('a body is taken apart as by the parser of GitHub’s Markdown', () => {
  const taken = new Map<string, number>();
  for (let number = 0; number < 600; number += 1) {
    const body = bodyOf(stream('body', number));
    const tree = parseBody(body);
    for (const { type, position } of tree.children)
      if (!position) taken.set(type, (taken.get(type) ?? 0) + 1);
    expect(withoutPositions(tree), JSON.stringify(body)).toEqual(
      withoutPositions(github.parse(body)),
    );
  }
  for (const type of ['paragraph', 'heading', 'list'])
    expect(taken.get(type), type).toBeGreaterThan(5);
});
