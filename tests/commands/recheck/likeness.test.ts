import { expect, test } from 'vitest';
import { folderOf } from '#tests/fixtures/content-tree.ts';
import { agreement, organization, release, type Tree } from '#tests/fixtures/rules/case.ts';
import { become, bothChecks, snapshotOf } from './world.ts';

const TEXT = Array.from(
  { length: 30 },
  (_, index) => `Пункт ${index}: причал ${index * 7} принимает суда номер ${index * 3}.`,
).join(' ');

const BASE: Tree = {
  'releases/undated/r.ru.md': release('agreements:\n  - a\n', TEXT),
  'releases/undated/s.ru.md': release('', 'Открыт завод «Северный Ветер».'),
  'agreements/a.md': agreement(),
  'organizations/a.md': organization('', 'Северный Ветер'),
};

function checksAfter(change: Tree) {
  const folder = folderOf(BASE);
  const snapshot = snapshotOf(folder);
  become(folder, BASE, { ...BASE, ...change });
  return bothChecks(folder, snapshot);
}

test.each<[string, Tree]>([
  ['a release taken in twice', { 'releases/undated/t.ru.md': release('', TEXT) }],
  ['an agreement taken in twice', { 'agreements/b.md': agreement() }],
  ['another name of an organization', { 'organizations/a.md': organization('', 'Северный Ветр') }],
])('%s may matter to any text: the whole check tells', (_, change) => {
  const { again, whole } = checksAfter(change);
  expect(again).toBeNull();
  expect(whole.problems.join()).toMatch(/near-duplicate|name-close-to-alias/u);
});

test('a text with nearly the name of an organization is judged by itself', () => {
  const { again, whole } = checksAfter({
    'releases/undated/s.ru.md': release('', 'Открыт завод «Северный Ветр».'),
  });
  expect(again).toEqual(whole);
  expect(whole.problems.join()).toContain('name-close-to-alias');
});
