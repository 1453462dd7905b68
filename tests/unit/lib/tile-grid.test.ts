import { expect, test } from 'vitest';
import { TILES } from '#src/lib/tile-grid.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

test('every unit of Kazakhstan has a tile of its own, and nothing else has one', () => {
  const units = [...realArchive.taxonomies.regions.values()].filter(
    ({ country }) => country === 'KZ',
  );
  expect(units).toHaveLength(20);
  expect(Object.keys(TILES).sort()).toEqual(units.map(({ id }) => id).sort());
  expect(new Set(Object.values(TILES).map(String)).size).toBe(20);
});
