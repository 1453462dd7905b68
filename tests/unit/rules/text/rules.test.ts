import { describe, expect, test } from 'vitest';
import { TEXT_RULES } from '#src/lib/rules/text/index.ts';
import { CASES } from '#tests/fixtures/text/cases.ts';
import { findIn, marked, mended, unmarked } from '#tests/fixtures/text/marked.ts';
import { doubleSpace } from '#src/lib/rules/text/double-space.ts';
import { hyphenDash } from '#src/lib/rules/text/hyphen-dash.ts';
import { missingHyphen } from '#src/lib/rules/text/missing-hyphen.ts';
import { spaceBeforeMark } from '#src/lib/rules/text/space-before-mark.ts';
import { straightQuote } from '#src/lib/rules/text/straight-quote.ts';
import { mixedAlphabets } from '#src/lib/rules/text/mixed-alphabets.ts';

test('every rule has a body that trips it and one that nearly does', () => {
  expect(TEXT_RULES.length).toBeGreaterThan(0);
  const complete = CASES.filter(({ trips, passes }) => trips.length > 0 && passes.length > 0);
  expect(new Set(complete.map(({ rule }) => rule.id))).toEqual(
    new Set(TEXT_RULES.map(({ id }) => id)),
  );
});

describe.each(CASES)('$rule.id, $locale', ({ rule, locale, trips, passes }) => {
  test.each(trips)('finds %s', (text) => {
    expect(marked(rule, unmarked(text), locale)).toBe(text);
  });

  test.each(passes)('passes %s', (text) => {
    expect(marked(rule, text, locale)).toBe(text);
  });

  test.each(trips)('says in full sentences what is wrong with %s', (text) => {
    const found = findIn(rule, unmarked(text), locale);
    expect(found).not.toHaveLength(0);
    for (const { message, hint } of found) {
      expect(message).toMatch(/^(?:\p{Lu}|«).*\.$/u);
      expect(hint).toMatch(/^\p{Lu}.*[.?»—–]$/u);
    }
  });
});

test('the offending letter is named with its place in the word', () => {
  const [finding] = findIn(mixedAlphabets, 'Отель «River Gаrden»');
  expect(finding?.message).toContain('«а» (2-я) — русская');
  expect(finding?.hint).toContain('«Garden»');
});

test.each([
  [doubleSpace, 'Порт  и док, «Имя  Фирмы»', 'Порт и док, «Имя  Фирмы»'],
  [spaceBeforeMark, 'Порт , док .', 'Порт, док.'],
  [hyphenDash, 'Порт - ворота 2015 - 2016', 'Порт — ворота 2015 – 2016'],
  [missingHyphen, 'Прошёл бизнес форум', 'Прошёл бизнес-форум'],
  [straightQuote, '"Мы рады", — сказало ОАО "Док"', '«Мы рады», — сказало ОАО "Док"'],
])('%o mends only what is safe', (rule, before, after) => {
  expect(mended(rule, before)).toBe(after);
  expect(mended(rule, after)).toBe(after);
});
