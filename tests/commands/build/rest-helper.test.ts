import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCheckCache } from '#src/check/cache.ts';
import { inspect } from '#src/check/inspection.ts';
import type { Packing } from '#src/build/parcel.ts';
import { makeRest, type Making } from '#src/build/rest.ts';
import { restHelper } from '#src/build/rest-helper.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { CONTENT, temporaryFolder } from '#tests/fixtures/content-tree.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function making(): Making {
  const folder = temporaryFolder();
  const options = {
    ...{ contentDir: CONTENT, outDir: path.join(folder, 'site') },
    ...{ cacheDir: path.join(folder, 'cache'), siteUrl: 'https://one.example' },
  };
  mkdirSync(path.join(folder, 'own'));
  return { options, renderer: 'the same', folder: path.join(folder, 'own/rest') };
}

const bytesOf = ({ made }: Packing): ReadonlyMap<string, string> =>
  new Map(made.map(([from, file]) => [file, readFileSync(from, 'base64')]));

test('a process of its own makes what this one would make', async () => {
  const [here, there] = [making(), making()];
  const cache = openCheckCache(there.options.cacheDir, Date.now());
  const { records, history, content } = inspect(CONTENT, { cache });
  const own = await makeRest(toArchive(records, history), here);
  const helped = await restHelper(ROOT, there).madeOf(content);
  expect(own.made.length).toBeGreaterThan(40);
  expect(bytesOf(helped)).toEqual(bytesOf(own));
});

test('what was made of other documents is refused', async () => {
  await expect(restHelper(ROOT, making()).madeOf('of others')).rejects.toThrow(
    'The content changed while the site was built',
  );
});

test('a process that is stopped has ended, and what it made is not asked for', async () => {
  const helper = restHelper(ROOT, making());
  helper.start();
  await helper.stop();
  await expect(helper.madeOf('')).rejects.toThrow('abort');
});
