import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldRows, referencePage } from '#src/editing/reference.ts';
import { RULE_GROUPS } from '#src/lib/rules/registry.ts';
import { SCHEMAS, type SchemaName } from '#src/schemas/collections.ts';
import { copy, judge } from './copy.ts';

const FILE = 'pages/editors.ru.mdx';
const CONTENT = path.resolve(import.meta.dirname, '../../../content');
const page = referencePage(RULE_GROUPS);

test('the committed page is that of the present schemas and rules: npm run reference', () => {
  expect(readFileSync(path.join(CONTENT, FILE), 'utf8')).toBe(page);
});

test('the page passes the check', () => {
  const found = judge(copy({ [FILE]: page })).filter(({ place }) => place.file === FILE);
  expect(found).toEqual([]);
});

describe('the page names', () => {
  test('every rule, with what it demands', () => {
    const rules = RULE_GROUPS.flatMap((group) => group.rules);
    expect(rules.length).toBeGreaterThan(40);
    const rows = page
      .split('\n')
      .filter((line) => /^\| `[a-z0-9-]+` \|.*(?:ошибка|предупреждение)/u.test(line));
    expect(rows.map((row) => row.split('`')[1])).toEqual(rules.map(({ id }) => id));
    expect(rows.filter((row) => /\|\s*\|/u.test(row))).toEqual([]);
  });

  test.each(Object.keys(SCHEMAS) as SchemaName[])('every field of %s, explained', (name) => {
    const rows = fieldRows(name);
    expect(rows.map(({ path: field }) => field)).toEqual(
      expect.arrayContaining(Object.keys(SCHEMAS[name].shape)),
    );
    expect(rows.filter(({ description }) => description === '')).toEqual([]);
    expect(rows.filter(({ path: field }) => !page.includes(`| \`${field}\` |`))).toEqual([]);
  });
});

test('a field tells what it takes: required, default, values, where it leads', () => {
  const rows = new Map(fieldRows('agreements').map((row) => [row.path, row]));
  expect(rows.get('kind')).toMatchObject({ required: true, references: 'kinds' });
  expect(rows.get('kindBasis')).toMatchObject({ required: false, fallback: 'own' });
  expect(rows.get('amount.bound')?.values).toEqual(['exact', 'about', 'more-than']);
  expect(rows.get('parties[].organization')).toMatchObject({ references: 'organizations' });
  expect(rows.get('parties[].unnamed')).toMatchObject({ required: false });
  expect(rows.get('stages[].source.publisher')).toMatchObject({ required: false });
  expect(rows.get('subject')).toMatchObject({ required: false, fallback: undefined });
});
