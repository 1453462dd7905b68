import { describe, expect, test } from 'vitest';
import { CONSISTENCY_RULES } from '#src/lib/rules/consistency/index.ts';
import { marksIn, placesOf } from '#tests/fixtures/rules/case.ts';
import { CONSISTENCY_CASES } from '#tests/fixtures/rules/consistency.ts';
import { NUMBER_CASES } from '#tests/fixtures/rules/numbers.ts';

const CASES = { ...CONSISTENCY_CASES, ...NUMBER_CASES };

test('every rule of consistency has a tree that trips it and one that nearly does', () => {
  const rules = CONSISTENCY_RULES.map(({ id }) => id);
  expect(rules.length).toBeGreaterThan(10);
  expect(Object.keys(CASES).sort()).toEqual(rules.sort());
});

describe.each(Object.entries(CASES))('%s', (rule, { trips, misses }) => {
  test.each(trips)('points at the mark: %j', (tree) => {
    expect(marksIn(tree)).not.toEqual([]);
    expect(placesOf(rule, tree)).toEqual(marksIn(tree).sort());
  });

  test.each(misses)('passes %j', (tree) => {
    expect(marksIn(tree)).toEqual([]);
    expect(placesOf(rule, tree)).toEqual([]);
  });
});
