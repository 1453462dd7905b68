import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeData } from '#src/data/files.ts';
import { messages } from '#src/i18n/messages.ts';
import { TABLE_FIELDS, TABLE_NAMES } from '#src/lib/open-data/tables.ts';
import { LOCALES } from '#src/site.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { viewAt } from '#tests/fixtures/view.ts';

/** As a reader of the file would say it: no value, no item, nothing in any part. */
function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every((part) => part === null);
}

describe.each([
  ['the small archive', fixtureArchive()],
  ['the archive of the repository', realArchive],
])('the page of the open data of %s', (_, archive) => {
  const { tables } = viewAt(archive, 'data', '/data/');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeData(archive, folder, { siteUrl: 'https://kelisim.example' });

  test.each(TABLE_NAMES)('counts the empty values of %s as the file has them', (name) => {
    const file = readFileSync(path.join(folder, `${name}.json`), 'utf8');
    const rows = JSON.parse(file) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(0);
    const table = tables.find((each) => each.table === name);
    expect(table?.rows).toEqual({ count: rows.length, exact: true });
    const fields = Object.keys(rows[0] ?? {});
    const empty = fields.map((field) => [field, rows.filter((row) => isEmpty(row[field])).length]);
    expect(Object.entries(table?.empty ?? {})).toEqual(empty);
  });
});

test.each(LOCALES)('every field has its meaning in %s, and no other is explained', (locale) => {
  const { fields } = messages(locale).data;
  for (const name of TABLE_NAMES) {
    expect(Object.keys(fields[name])).toEqual([...TABLE_FIELDS[name]]);
  }
});
