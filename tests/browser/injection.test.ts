import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '#src/build/options.ts';
import { publishAlone } from '#src/build/publish.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { toArchive, type Archive } from '#src/lib/graph/archive.ts';
import { readRecords } from '#src/schemas/records.ts';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { plantVectors } from '#tests/injection/archive.ts';
import { launch } from './chromium.ts';

/** Pages that are open at a time. */
const TABS = 4;

const root = mkdtempSync(path.join(os.tmpdir(), 'kelisim-injection-'));
const options = readOptions(
  {
    'content-dir': path.join(root, 'content'),
    'out-dir': path.join(root, 'dist'),
    'cache-dir': path.join(root, 'cache'),
  },
  {},
);
let archive: Archive;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  plantVectors(options.contentDir);
  archive = toArchive(readRecords(readTree(options.contentDir).documents).records);
  await publishAlone(process.cwd(), options, archive);
  // Without a policy: what protects here is the markup alone.
  rmSync(path.join(options.outDir, '_headers'));
  server = await serve(options.outDir, 0);
  browser = await launch();
  return async () => {
    await browser.close();
    await server.close();
  };
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The file of a record's citation stands in its page: text of the archive's own, which browsers only save. */
const CITATION = '<a href="data:application/x-bibtex;charset=utf-8,';

/** Opens addresses one after another; returns those on which something ran or the frame of the page broke. */
async function visit(addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const page: Page = await browser.newPage();
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) faults.push(`${page.url()} asks ${request.url()}`);
  });
  for (const address of addresses) {
    await page.goto(new URL(address, server.url).href, { waitUntil: 'load' });
    const found = await page.evaluate(
      (citation) => ({
        isWhole:
          document.querySelectorAll('h1').length === 1 &&
          document.querySelectorAll('body > footer').length === 1,
        unsafe: Array.from(
          document.querySelectorAll(
            '[onerror],[onload],[onclick],[onfocus],a[href^="javascript" i],a[href^="data:" i]',
          ),
          (element) => element.outerHTML,
        ).filter((html) => !html.startsWith(citation)),
      }),
      CITATION,
    );
    if (!found.isWhole) faults.push(`${address} is broken`);
    faults.push(...found.unsafe.map((html) => `${address}: ${html}`));
  }
  await page.close();
  return faults;
}

describe('with the rules switched off and no policy of the server', () => {
  test('nothing runs and no page breaks', { timeout: 300_000 }, async () => {
    const addresses = [
      '/',
      '/releases/undated/',
      '/organizations/',
      ...Array.from(archive.releases.keys(), (id) => `/releases/${id}/`),
      ...Array.from(archive.organizations.keys(), (id) => `/organizations/${id}/`),
    ];
    expect(addresses.length).toBeGreaterThan(400);
    const shares = Array.from({ length: TABS }, (_, tab) =>
      addresses.filter((_address, index) => index % TABS === tab),
    );
    expect((await Promise.all(shares.map(visit))).flat()).toEqual([]);
  });
});
