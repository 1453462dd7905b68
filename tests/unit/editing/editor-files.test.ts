import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTree } from '#src/content-tree/tree.ts';
import { committedFiles } from '#src/editing/editor/files.ts';
import { jsonSchemas } from '#src/editing/editor/json-schema.ts';
import { snippets } from '#src/editing/editor/snippets.ts';
import type { COLLECTIONS } from '#src/lib/records/records.ts';
import { SCHEMAS } from '#src/schemas/collections.ts';
import { readRecords } from '#src/schemas/records.ts';
import { fixtureRecords } from '#tests/fixtures/content-tree.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

test('what is committed for the editor is that of the present code and lists: npm run schemas', () => {
  const { documents } = readTree(path.join(ROOT, 'content'));
  const files = [...committedFiles(readRecords(documents).records.taxonomies)];
  expect(files.length).toBeGreaterThan(7);
  const stale = files.filter(
    ([file, text]) => readFileSync(path.join(ROOT, file), 'utf8') !== text,
  );
  expect(stale.map(([file]) => file)).toEqual([]);
});

describe('JSON Schema', () => {
  const { taxonomies } = fixtureRecords();
  const schemas = jsonSchemas(taxonomies);
  const text = JSON.stringify(schemas);

  test('lists the codes of the content with their names', () => {
    expect(schemas.organizations.properties?.['kind']).toMatchObject({
      enum: [...taxonomies['organization-kinds'].keys()],
      enumDescriptions: ['компания', 'министерство'],
    });
  });

  test('knows of records only the form of an identifier, and keeps no mark of our own', () => {
    expect(schemas.events.properties?.['partOf']).toEqual({
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
      description: expect.stringMatching(/\p{Script=Cyrillic}/u) as string,
    });
    expect(text).not.toContain('"references"');
  });

  test('does not demand what has a default', () => {
    expect(schemas.organizations.required).toEqual(['names', 'kind']);
  });
});

describe('snippets', () => {
  const all = Object.entries(snippets(fixtureRecords().taxonomies));
  const ofFields = all.filter(([name]) => !name.startsWith('link'));

  /** The text that is left when nobody types: the first choice at each place. */
  const expanded = (body: readonly string[]): string =>
    body.join('\n').replace(/\$\{\d+(?:\|([^,|]*)[^|]*\||:([^}]*))?\}/gu, '$1$2');

  test('are YAML of fields that the schema of the collection knows', () => {
    expect(ofFields.length).toBeGreaterThan(30);
    const wrong = ofFields.filter(([name, { body }]) => {
      const [collection, key = ''] = name.split(': ');
      const shape = SCHEMAS[collection as (typeof COLLECTIONS)[number]].shape as object;
      const value: unknown = parse(expanded(body));
      const isItem = Array.isArray(value) && /\+\d*$/u.test(key);
      return !isItem && !(Object.keys(value as object)[0] === key && key in shape);
    });
    expect(wrong).toEqual([]);
  });

  test('offer both kinds of party, and the codes of a list', () => {
    const bodies = Object.fromEntries(all.map(([name, { body }]) => [name, body]));
    expect(bodies['agreements: parties+1']).toEqual(['- organization: ${1}', '  as: ${2}']);
    expect(bodies['agreements: parties+2']?.[0]).toBe('- unnamed: true');
    expect(bodies['organizations: names+']).toContain('  language: ${2|ru,kk,en|}');
    expect(bodies['agreements: countries+']).toEqual(['- ${1|XA,XB|}']);
    expect(bodies['link: event']).toEqual(['[${1:текст}](event:${2:id})']);
  });
});
