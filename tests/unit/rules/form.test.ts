import { describe, expect, test } from 'vitest';
import { FORM_RULES, FORM_TEXT_RULES } from '#src/lib/rules/form/index.ts';
import { READING_RULES } from '#src/lib/rules/form/reading.ts';
import { SCHEMA_RULES } from '#src/lib/rules/form/schema.ts';
import { marksIn, placesOf } from '#tests/fixtures/rules/case.ts';
import { FORM_CASES } from '#tests/fixtures/rules/form.ts';
import { READING_CASES } from '#tests/fixtures/rules/reading.ts';
import { SCHEMA_CASES } from '#tests/fixtures/rules/schema.ts';

const CASES = { ...READING_CASES, ...SCHEMA_CASES, ...FORM_CASES };

test('every rule of form has a tree that trips it and one that nearly does', () => {
  const rules = [
    ...Object.keys(READING_RULES).filter((rule) => rule !== 'unreadable-file'),
    ...Object.keys(SCHEMA_RULES),
    ...[...FORM_RULES, ...FORM_TEXT_RULES].map(({ id }) => id),
  ];
  expect(rules.length).toBeGreaterThan(40);
  expect(Object.keys(CASES).sort()).toEqual(rules.sort());
});

describe.each(Object.entries(CASES))('%s', (rule, { trips, misses }) => {
  test.each(trips)('points at %j', (tree) => {
    expect(marksIn(tree)).not.toEqual([]);
    expect(placesOf(rule, tree)).toEqual(marksIn(tree));
  });

  test.each(misses)('passes %j', (tree) => {
    expect(marksIn(tree)).toEqual([]);
    expect(placesOf(rule, tree)).toEqual([]);
  });
});
