import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGE_TAGS } from '#src/lib/rules/form/page-markup.ts';
import { RULE_GROUPS, RULES_BY_ID } from '#src/lib/rules/registry.ts';

const RULES = RULE_GROUPS.flatMap(({ rules }) => rules);

describe('the list of rules', () => {
  test('names each rule once; what a schema and a rule share has one demand', () => {
    expect(RULES.length).toBeGreaterThan(80);
    const byId = Map.groupBy(RULES, ({ id }) => id);
    const shared = [...byId].filter(([, rules]) => rules.length > 1).map(([id]) => id);
    expect(shared).toEqual(['unknown-code']);
    expect(RULES_BY_ID.size).toBe(byId.size);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { demand }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/u);
    expect(demand).toMatch(/^(?:[А-ЯЁ]|«|У |В ).*[.:]$/u);
  });
});

test('the tags that pages may have are the components that they are given', () => {
  const route = readFileSync('src/pages/[...locale]/[id].astro', 'utf8');
  const given = /components=\{\{([^}]*)\}\}/u
    .exec(route)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  expect(given?.sort()).toEqual(
    Object.keys(PAGE_TAGS)
      .filter((tag) => /^[A-Z]/u.test(tag))
      .sort(),
  );
});
