import { expect, test } from 'vitest';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { unmarked, type Cases, type Tree } from '#tests/fixtures/rules/case.ts';
import { CONSISTENCY_CASES } from '#tests/fixtures/rules/consistency.ts';
import { FORM_CASES } from '#tests/fixtures/rules/form.ts';
import { NUMBER_CASES } from '#tests/fixtures/rules/numbers.ts';
import { REFERENCE_CASES } from '#tests/fixtures/rules/references.ts';
import { SCHEMA_CASES } from '#tests/fixtures/rules/schema.ts';
import { become, bothChecks, snapshotOf } from './world.ts';

const CASES: Readonly<Record<string, Cases>> = {
  ...FORM_CASES,
  ...SCHEMA_CASES,
  ...REFERENCE_CASES,
  ...CONSISTENCY_CASES,
  ...NUMBER_CASES,
};

/** From each tree to the next, and from the last to the first. */
function* stepsOf({ trips, misses }: Cases): Generator<readonly [Tree, Tree]> {
  const trees = Array.from({ length: Math.max(trips.length, misses.length) }, (_, index) => [
    ...[misses[index] ?? []].flat(),
    ...[trips[index] ?? []].flat(),
  ])
    .flat()
    .map(unmarked);
  for (const [index, tree] of trees.entries())
    yield [tree, trees[(index + 1) % trees.length] ?? tree];
}

test('a check of what is near to a change finds what the check of everything finds, rule by rule', () => {
  let near = 0;
  let mended = 0;
  for (const [rule, cases] of Object.entries(CASES)) {
    for (const [before, after] of stepsOf(cases)) {
      const folder = temporaryFolder();
      become(folder, {}, before);
      const snapshot = snapshotOf(folder);
      become(folder, before, after);
      const { again, whole } = bothChecks(folder, snapshot);
      if (!again) continue;
      expect(again, `${rule}: ${JSON.stringify(after)}`).toEqual(whole);
      near++;
      if (snapshot.problems.length !== whole.problems.length) mended++;
    }
  }
  expect(near).toBeGreaterThan(150);
  expect(mended).toBeGreaterThan(100);
});
