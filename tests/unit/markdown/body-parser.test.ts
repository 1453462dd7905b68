import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { stream, type Random } from '#src/corpus/random.ts';
import { parseBody } from '#src/markdown/body-parser.ts';

const github = unified().use(remarkParse).use(remarkGfm).freeze();

function withoutPositions(tree: Root): Root {
  visit(tree, (node) => {
    delete node.position;
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

function bodyOf(random: Random): string {
  const line = (): string => {
    const words = Array.from({ length: random.below(4) }, () => random.pick(WORDS));
    return `${random.chance(0.6) ? '' : random.pick(BEGINNINGS)}${words.join(' ')}${random.pick(ENDS)}`;
  };
  return Array.from({ length: 1 + random.below(9) }, line).join('');
}

test('a body is taken apart as by the parser of GitHub’s Markdown', () => {
  let paragraphs = 0;
  for (let number = 0; number < 600; number += 1) {
    const body = bodyOf(stream('body', number));
    const tree = parseBody(body);
    paragraphs += tree.children.filter(
      ({ type, position }) => type === 'paragraph' && !position,
    ).length;
    expect(withoutPositions(tree), JSON.stringify(body)).toEqual(
      withoutPositions(github.parse(body)),
    );
  }
  expect(paragraphs).toBeGreaterThan(30);
});
