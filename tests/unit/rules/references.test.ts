import { describe, expect, test } from 'vitest';
import { REFERENCE_RULES } from '#src/lib/rules/references/index.ts';
import { marksIn, placesOf } from '#tests/fixtures/rules/case.ts';
import { REFERENCE_CASES } from '#tests/fixtures/rules/references.ts';

test('every rule of references has a tree that trips it and one that nearly does', () => {
  const rules = REFERENCE_RULES.map(({ id }) => id);
  expect(rules.length).toBeGreaterThan(8);
  expect(Object.keys(REFERENCE_CASES).sort()).toEqual(rules.sort());
});

describe.each(Object.entries(REFERENCE_CASES))('%s', (rule, { trips, misses }) => {
  test.each(trips)('points at the mark: %j', (tree) => {
    expect(marksIn(tree)).not.toEqual([]);
    expect(placesOf(rule, tree)).toEqual(marksIn(tree).sort());
  });

  test.each(misses)('passes %j', (tree) => {
    expect(marksIn(tree)).toEqual([]);
    expect(placesOf(rule, tree)).toEqual([]);
  });
});
