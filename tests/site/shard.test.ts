import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SearchManifest } from '#src/search/manifest.ts';
import { INDEX_FOLDER, MANIFEST_FILE } from '#src/search/names.ts';
import { LOCALES } from '#src/site.ts';
import { FILES, SITE, table } from './site.ts';

const index = path.join(SITE, INDEX_FOLDER);
const { engine, names, shards } = JSON.parse(
  readFileSync(path.join(index, MANIFEST_FILE), 'utf8'),
) as SearchManifest;

const hasFiles = (folder: string) =>
  FILES.some((file) => file.startsWith(`${INDEX_FOLDER}/${folder}/`));

test('the index is published with the site: each part that its manifest names is there', () => {
  expect(shards.length).toBeGreaterThan(0);
  const parts = [engine, ...shards.map(({ folder }) => folder)];
  expect(parts.filter((folder) => !hasFiles(folder))).toEqual([]);
  const files = Object.values(names).map((file) => `${INDEX_FOLDER}/${file}`);
  expect(FILES).toEqual(expect.arrayContaining(files));
});

test.each(LOCALES)('the index holds every record that has a page in %s', (locale) => {
  const records = ['releases', 'agreements', 'organizations', 'events'].flatMap((name) =>
    table(name).filter(({ url }) => (url as Record<string, string | null>)[locale] !== null),
  );
  const documents = shards.flatMap((shard) => (shard.locale === locale ? [shard.documents] : []));
  expect(records.length).toBeGreaterThanOrEqual(60);
  expect(documents.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(records.length);
});
