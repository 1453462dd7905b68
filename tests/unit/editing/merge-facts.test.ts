import { describe, expect, test } from 'vitest';
import { mergeFacts } from '#src/editing/merge/facts.ts';

describe('facts of two records', () => {
  const facts = (into: string, from: string) => mergeFacts(into, from, 'old');

  test('that only one record has are added; what needs no addition keeps its bytes', () => {
    const into = `# Верх\nkind:   "company"\nsectors: [energy]\n# Низ\n`;
    const from = `kind: company # почему\nsectors:\n  - energy\n  - mining\ncountry: KZ # из текста\ndraft: true\n`;
    expect(facts(into, from)).toEqual({
      yaml: `# Верх\nkind:   "company"\nsectors:\n  - energy\n  - mining\n# Низ\ncountry: KZ # из текста\n# (old) почему\n`,
      conflicts: [],
    });
  });

  test('that stand in an empty field take its place', () => {
    expect(facts('source: {}\n', 'source:\n  url: x\n').yaml).toBe('source:\n  url: x\n');
  });

  test.each([
    ['a value', 'kind: a', 'kind: b', 'kind'],
    ['one language of a text', 'name:\n  ru: А\n  en: B', 'name:\n  ru: А\n  en: C', 'name.en'],
    ['an ordered list', 'stages: [a, b]', 'stages: [b, a]', 'stages'],
    [
      'an item of the same identifier',
      'venues: [{id: a, x: 1}]',
      'venues: [{id: a, x: 2}]',
      'venues',
    ],
    [
      'a name of another validity',
      'names: [{text: a, language: ru}]',
      "names: [{text: a, language: ru, from: '2001'}]",
      'names',
    ],
    ['a sum', 'amount: {value: 1}', 'amount: {value: 1, bound: about}', 'amount'],
  ])('differ in %s', (_, into, from, field) => {
    expect(facts(`${into}\n`, `${from}\n`).conflicts).toMatchObject([{ field }]);
    expect(facts(`${into}\n`, `${from}\n`).yaml).toBe(`${into}\n`);
  });
});
