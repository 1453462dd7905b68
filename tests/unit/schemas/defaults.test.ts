import { expect, test } from 'vitest';
import { readTree } from '#src/content-tree/tree.ts';
import { SCHEMAS, schemaFor } from '#src/schemas/collections.ts';
import { withDefaults } from '#src/schemas/defaults.ts';
import { readRecords } from '#src/schemas/records.ts';
import { CONTENT } from '#tests/fixtures/content-tree.ts';

test('the defaults of a valid record are those that parsing gives it', () => {
  const { documents } = readTree(CONTENT);
  expect(documents.length).toBeGreaterThan(25);
  for (const { collection, data, file } of documents) {
    const name = schemaFor(collection, data);
    if (!name) throw new Error(`No schema for ${file}.`);
    const before = structuredClone(data);
    expect(withDefaults(SCHEMAS[name], data), file).toEqual(SCHEMAS[name].parse(data));
    expect(data, file).toEqual(before);
  }
});

test('records are the same whether or not they are known to be valid', () => {
  const { documents } = readTree(CONTENT);
  const added: string[] = [];
  const first = readRecords(documents, { has: () => false, add: ({ file }) => added.push(file) });
  const second = readRecords(documents, { has: () => true, add: () => undefined });
  expect(added).toHaveLength(documents.length);
  expect(second).toEqual(first);
});
