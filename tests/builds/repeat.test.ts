import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { filesBelow } from '#src/build/folder.ts';
import { closePlace, openPlace, optionsFor, type Place } from '#tests/builds/place.ts';

const SHUFFLED = pathToFileURL(path.resolve(import.meta.dirname, 'shuffled.mjs')).href;
const HERE = { TZ: 'UTC', LC_ALL: 'C', USER: 'root' };
const THERE = {
  ...{ TZ: 'Asia/Almaty', LC_ALL: 'kk_KZ.UTF-8', LANG: 'kk_KZ.UTF-8', LANGUAGE: 'kk' },
  ...{ USER: 'ещё-кто-то', LOGNAME: 'ещё-кто-то', HOME: '/nonexistent', HOSTNAME: 'elsewhere' },
  NODE_OPTIONS: `--import ${SHUFFLED}`,
};

/** A build from nothing by a copy of the project. @throws when it fails. */
function built(place: Place, environment: NodeJS.ProcessEnv): string {
  const { contentDir, outDir, cacheDir, siteUrl } = optionsFor(place, 'kept');
  const script = path.join(place.root, 'scripts/build.ts');
  const { status, stderr } = spawnSync(process.execPath, [script], {
    cwd: place.root,
    encoding: 'utf8',
    env: {
      ...{ ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
      ...{ CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir, SITE_URL: siteUrl },
    },
  });
  if (status !== 0) throw new Error(stderr);
  return outDir;
}

test(
  'builds in other folders, time zones, locales, by other users, with other orders of folders and numbers of cores are the same to the byte',
  { timeout: 240_000 },
  () => {
    const places = [openPlace(), openPlace()] as const;
    try {
      const [here, there] = [built(places[0], HERE), built(places[1], THERE)];
      const files = filesBelow(here);
      expect(files.length).toBeGreaterThan(300);
      expect(filesBelow(there)).toEqual(files);
      const differing = files.filter(
        (file) => !readFileSync(path.join(here, file)).equals(readFileSync(path.join(there, file))),
      );
      expect(differing).toEqual([]);
    } finally {
      places.forEach(closePlace);
    }
  },
);
