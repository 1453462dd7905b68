import { describe, expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';
import { event, organization, page, release, type Tree } from '#tests/fixtures/rules/case.ts';

const R = 'releases/undated/r.ru.md';
const O = 'organizations/a.md';
const RULES = ['double-space', 'unused-organization', 'unquoted-date', 'session-outside-event'];

/** Rules with lines: those about silences, and those that the trees silence. */
function found(tree: Tree): string[] {
  const { problems } = inspect(folderOf(tree));
  return problems
    .filter(({ rule }) => rule.includes('silence') || RULES.includes(rule))
    .map(({ rule, line }) => `${rule}:${line}`);
}

const inBody = (body: string): Tree => ({ [R]: release('', `\n${body}\n`) });

describe('a rule is silenced for one place, with a reason', () => {
  test.each<[string, Tree]>([
    [
      'in the line above',
      inBody('<!-- check: ignore double-space — так в источнике -->\nДва  слова.'),
    ],
    [
      'across an empty line',
      inBody('<!-- check: ignore double-space — так в источнике -->\n\nДва  слова.'),
    ],
    [
      'in the line itself',
      inBody('Два  слова. <!-- check: ignore double-space — так в источнике -->'),
    ],
    [
      'through a paragraph',
      inBody('<!-- check: ignore double-space — стихи -->\nРаз  два\nтри  четыре.'),
    ],
    [
      'in a field',
      { [R]: release('# check: ignore unquoted-date — так пишут\npublished: 2016-09-16\n') },
    ],
    [
      'behind a field',
      { [R]: release('published: 2016-09-16 # check: ignore unquoted-date — так пишут\n') },
    ],
    [
      'of a page',
      { 'pages/x.ru.mdx': page('{/* check: ignore double-space — пример */}\nДва  слова.') },
    ],
    [
      'for a file as a whole',
      {
        [O]: organization().replace(
          '---\n',
          '---\n# check: ignore unused-organization — войдёт позже\n',
        ),
      },
    ],
    [
      'together with another',
      inBody('<!-- check: ignore double-space, double-space — стихи -->\nДва  слова.'),
    ],
  ])('%s', (_, tree) => {
    expect(found(tree)).toEqual([]);
  });

  test.each<[string, Tree, string[]]>([
    [
      'the next paragraph',
      inBody('<!-- check: ignore double-space — стихи -->\nОдно.\n\nДва  слова.'),
      ['double-space:11', 'unused-silence:8'],
    ],
    [
      'another line',
      inBody('Одно.\n\nДва  слова.\n\nТри. <!-- check: ignore double-space — стихи -->'),
      ['double-space:10', 'unused-silence:12'],
    ],
    [
      'another field',
      {
        [R]: release(
          "# check: ignore unquoted-date — так пишут\nplace: 'А'\npublished: 2016-09-16\n",
        ),
      },
      ['unquoted-date:8', 'unused-silence:6'],
    ],
  ])('and not for %s', (_, tree, expected) => {
    expect(found(tree).sort()).toEqual(expected.sort());
  });
});

describe('a silence that does not work is told', () => {
  test.each<[string, string, string[]]>([
    ['without a reason', 'double-space', ['double-space:9', 'silence-without-reason:8']],
    ['with a dash alone', 'double-space — ', ['double-space:9', 'silence-without-reason:8']],
    ['of no rule', 'double-spaces — стихи', ['double-space:9', 'unknown-silence:8']],
    [
      'of a rule that holds the site together',
      'raw-html — надо',
      ['double-space:9', 'firm-silence:8'],
    ],
    ['that finds nothing', 'double-space, hyphen-for-dash — стихи', ['unused-silence:8']],
  ])('%s', (_, words, expected) => {
    const tree = inBody(`<!-- check: ignore ${words} -->\nДва  слова.`);
    expect(found(tree).sort()).toEqual(expected);
  });

  test('that says something else', () => {
    const tree = { 'events/e.md': event('# check: выключить\n') };
    expect(found(tree)).toEqual(['unknown-silence:6']);
  });

  test('and points at the comment', () => {
    const [problem] = inspect(
      folderOf({ [R]: release('published: 2016-09-16 # check: ignore x — так\n') }),
    ).problems.filter(({ rule }) => rule === 'unknown-silence');
    expect(problem).toMatchObject({ severity: 'error', line: 6, column: 23 });
  });
});

test('of the spelling, silences are judged only where the spelling is', () => {
  expect(found(inBody('<!-- check: ignore unknown-word — имя -->\nСлово.'))).toEqual([]);
});
