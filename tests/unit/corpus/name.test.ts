import { expect, it } from 'vitest';
import { properName } from '#src/corpus/name.ts';
import { LOCALES } from '#src/site.ts';

it('gives everything a name of its own in each language', () => {
  const indexes = Array.from({ length: 20_000 }, (_, index) => index);
  const names = indexes.flatMap((index) => [
    properName('project', index),
    properName('organization', index),
  ]);
  for (const locale of LOCALES) {
    expect(new Set(names.map((name) => name[locale])).size).toBe(names.length);
  }
});

it('spells the same sounds as each language does', () => {
  const letters = Array.from({ length: 500 }, (_, index) => properName('project', index));
  const kazakh = letters.find(({ kk }) => kk.includes('ұ') && kk.startsWith('Қ'));
  expect(kazakh?.ru).toMatch(/^К.*у/u);
  expect(kazakh?.en).toMatch(/^Q.*u/u);
});
