import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { filesBelow } from '#src/build/folder.ts';
import { MANIFEST, parseManifest, type Manifest } from '#src/hosting/manifest.ts';
import { publishPlan } from '#src/hosting/publish-plan.ts';
import { folderReader, verify } from '#src/hosting/verify.ts';
import { launch } from '#tests/browser/chromium.ts';
import { changingArchive } from './archive.ts';
import { crawl } from './crawler.ts';
import { newFolder, removeFolders } from './folder.ts';

const archive = changingArchive();
const published = path.join(newFolder(), 'published');
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  expect(await archive.build()).toMatchObject({ code: 0 });
  cpSync(archive.site, published, { recursive: true });
  server = await serve(published, 0);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  removeFolders();
});

const manifestOf = (folder: string): Manifest =>
  parseManifest(readFileSync(path.join(folder, MANIFEST), 'utf8'));

/** Editorial pages that the small archive does not have. */
const MISSING = /^404 \/(?:kk\/|en\/)?(?:method|accessibility|verify|editors)\/ /u;

test('a plan carried out file by file never leaves a reader with a broken page', async () => {
  archive.change();
  archive.settle('redirect');
  archive.settle('tombstone');
  expect(await archive.build()).toMatchObject({ code: 0 });
  const steps = publishPlan(manifestOf(published), manifestOf(archive.site));
  expect(steps.map(({ action }) => action)).toEqual(expect.arrayContaining(['upload', 'delete']));
  const broken: string[] = [];
  const look = async (most?: number): Promise<void> => {
    const found = await crawl(server.url, most);
    broken.push(...found.broken.filter((line) => !MISSING.test(line)));
  };
  for (const { action, files } of steps) {
    for (const file of action === 'purge' ? [] : files) {
      const target = path.join(published, file);
      if (action === 'delete') rmSync(target);
      else {
        mkdirSync(path.dirname(target), { recursive: true });
        cpSync(path.join(archive.site, file), target);
      }
      await look(3);
    }
    await look();
    expect(await search()).toContain('Northworks');
  }
  expect(broken).toEqual([]);
  const { differences } = await verify(folderReader(published, filesBelow(published)));
  expect(differences).toEqual([]);
});

/** What a reader finds at this moment. */
async function search(): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}search/?q=Northworks`);
    await page.locator('kelisim-search[aria-busy=false]').waitFor();
    return (await page.locator('.results h3 a').allTextContents()).join(' ');
  } finally {
    await page.close();
  }
}
