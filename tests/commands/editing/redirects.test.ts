import { describe, expect, test } from 'vitest';
import { withRedirect } from '#src/editing/redirects.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { readRecords } from '#src/schemas/records.ts';
import { copy, errorsIn, filesIn } from './copy.ts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = 'redirects.yaml';

/** The file after these renames, one after another. */
function after(...renames: readonly (readonly [from: string, to: string])[]): string[] {
  const root = copy();
  for (const [from, to] of renames) {
    writeFileSync(path.join(root, FILE), withRedirect(root, { from: `/${from}/`, to: `/${to}/` }));
  }
  const { records } = readRecords(readTree(root).documents);
  return records.redirects.map(({ from, to }) => `${from} ${to}`);
}

describe('former addresses', () => {
  test('stand sorted', () => {
    expect(after(['b', 'x'], ['a', 'y'], ['c', 'z'])).toEqual(['/a/ /y/', '/b/ /x/', '/c/ /z/']);
  });

  test('lead straight to where the page is now', () => {
    expect(after(['a', 'b'], ['b', 'c'], ['c', 'd'])).toEqual(['/a/ /d/', '/b/ /d/', '/c/ /d/']);
  });

  test('are none any more when the page has come back', () => {
    expect(after(['a', 'b'], ['b', 'a'])).toEqual(['/b/ /a/']);
    expect(after(['a', 'b'], ['b', 'c'], ['c', 'a'])).toEqual(['/b/ /a/', '/c/ /a/']);
  });

  test('keep their comments', () => {
    const root = copy({ [FILE]: `redirects:\n  # Слито.\n  - from: /b/\n    to: /c/ # цель\n` });
    expect(withRedirect(root, { from: '/a/', to: '/d/' })).toBe(
      `redirects:\n  - from: /a/\n    to: /d/\n  # Слито.\n  - from: /b/\n    to: /c/ # цель\n`,
    );
  });
});

describe('the check of former addresses', () => {
  test.each([
    [
      'an address that a record has',
      '/organizations/zhel-energo/',
      '/organizations/sukhoy-dok/',
      'wrong-redirect',
      3,
    ],
    [
      'a record that is not there',
      '/organizations/a/',
      '/organizations/nortworks/',
      'wrong-redirect',
      4,
    ],
    ['a draft', '/organizations/a/', '/organizations/tikhaya-gavan/', 'wrong-redirect', 4],
    ['a chain', '/organizations/a/', '/organizations/z/', 'redirect-chain', 4],
    ['a loop', '/organizations/a/', '/organizations/a/', 'redirect-chain', 4],
    [
      'an address with a language',
      'https://x.example/',
      '/organizations/northworks/',
      'page-path',
      3,
    ],
  ])('refuses %s', (_, from, to, rule, line) => {
    const root = copy({
      [FILE]: `redirects:\n  # Одна строка.\n  - from: ${from}\n    to: ${to}\n  - from: /organizations/z/\n    to: /organizations/northworks/\n`,
    });
    expect(errorsIn(root)).toMatchObject([{ rule, line, place: { file: FILE } }]);
  });

  test('refuses one address twice, and lets other pages be', () => {
    const twice = '  - from: /stary/\n    to: /about/\n'.repeat(2);
    expect(errorsIn(copy({ [FILE]: `redirects:\n${twice}` }))).toMatchObject([
      { rule: 'redirect-twice', line: 4 },
    ]);
    expect(errorsIn(copy({ [FILE]: `redirects:\n  - from: /stary/\n    to: /about/\n` }))).toEqual(
      [],
    );
  });

  test('takes the list for what it is in no other folder', () => {
    const root = copy({ 'agreements/redirects.yaml': 'redirects: []\n' });
    expect(errorsIn(root).map(({ place }) => place.file)).toContain('agreements/redirects.yaml');
    expect(Object.keys(filesIn(root))).toContain('agreements/redirects.yaml');
  });
});
