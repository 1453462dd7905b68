import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '#scripts/serve.ts';
import { filesBelow } from '#src/build/folder.ts';
import { folderReader, addressReader, verify } from '#src/hosting/verify.ts';
import { typeOf } from '#src/hosting/type.ts';
import { launch } from '#tests/browser/chromium.ts';
import { changingArchive } from './archive.ts';
import { crawl } from './crawler.ts';
import { removeFolders } from './folder.ts';
import { SERVERS } from './servers.ts';
import { plain, TYPES } from './types.ts';

const archive = changingArchive();
const { site } = archive;
afterAll(removeFolders);

test('a record that goes stops the build until its page leads on or says why', async () => {
  const built = await archive.build();
  expect(built).toMatchObject({ code: 0 });
  archive.change();
  const refused = await archive.build();
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/vanished-address[^]*\/organizations\/stary-prichal\//u);
  expect(refused.output).toContain('/organizations/verf/');
  archive.settle('tombstone');
  const half = await archive.build();
  expect(half.code).toBe(1);
  expect(half.output).not.toContain('stary-prichal');
  archive.settle('redirect');
  expect(await archive.build()).toMatchObject({ code: 0 });
});

describe.each(Object.entries(SERVERS))('%s', (name, start) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start(site);
  });
  afterAll(() => server.close());
  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(new URL(address, server.url), { redirect: 'manual', headers });

  test.each(['/', '/kk/organizations/northworks/', '/nowhere/'])(
    'sends %s with every promised header',
    async (address) => {
      const { headers } = await get(address);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': expect.stringMatching(/^text\/html; ?charset=utf-8$/iu) as unknown,
        'x-content-type-options': 'nosniff',
        'strict-transport-security': expect.stringContaining('max-age=63072000') as unknown,
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('camera=()') as unknown,
        'cross-origin-opener-policy': 'same-origin',
      });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none';[^,]*frame-ancestors 'none'$/u);
      expect(policy).not.toMatch(/unsafe/u);
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none';");
      expect(headers.get('cache-control')).toMatch(/max-age=0|no-store/u);
    },
  );

  test('lets the search run WebAssembly, under one policy and not two', async () => {
    for (const address of ['/search/', '/kk/search/', '/en/search/']) {
      const policy = (await get(address)).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none';[^,]*'wasm-unsafe-eval'[^,]*frame-ancestors/u);
      expect(policy).not.toContain('trusted-types');
    }
  });

  test('sends every kind of file as what it is, those named by digest for ever', async () => {
    const files = filesBelow(site).filter((file) => !/^(?:[_.]|.*\.html$)/u.test(file));
    const kinds = Map.groupBy(files, (file) => file.replace(/^.*?((?:\/feed)?\.\w+)$/u, '$1'));
    expect(kinds.size).toBeGreaterThan(9);
    for (const [[file = '']] of Array.from(kinds.values(), (all) => [all] as const)) {
      const { status, headers } = await get(`/${file}`);
      const known = typeOf(`/${file}`);
      expect([file, status]).toEqual([file, 200]);
      expect([file, plain(headers.get('content-type'))]).toEqual([file, plain(known)]);
    }
    for (const [end, type] of Object.entries(TYPES)) {
      const file = filesBelow(site).find((each) => each.endsWith(end)) ?? '';
      expect([end, (await get(`/${file}`)).headers.get('content-type')]).toEqual([
        end,
        expect.stringMatching(new RegExp(`^${type}(?:; ?charset=utf-8)?$`, 'iu')) as unknown,
      ]);
    }
    const cache = async (file: string) => (await get(`/${file}`)).headers.get('cache-control');
    const shard = files.find((file) => file.endsWith('.pf_meta')) ?? '';
    expect(await cache(shard)).toBe('public, max-age=31536000, immutable');
    expect(await cache('search-index/manifest.json')).toMatch(/max-age=0/u);
    expect(await cache('feed.xml')).toMatch(/max-age=0/u);
  });

  test('answers with 304 what has not changed', async () => {
    const tag = (await get('/about/')).headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect((await get('/about/', { 'If-None-Match': tag })).status).toBe(304);
  });

  test.each([
    ['/organizations/верфь/', '/organizations/northworks/'],
    ['/kk/organizations/верфь', '/kk/organizations/northworks/'],
    ['/en/organizations/verf/', '/en/organizations/verf-na-reke/'],
  ])('leads from %s to %s', async (from, to) => {
    const response = await get(encodeURI(from));
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test('adds the slash, and has a page for what is nowhere and for what was withdrawn', async () => {
    const slash = await get('/organizations');
    expect([301, 308]).toContain(slash.status);
    expect(slash.headers.get('location')).toMatch(/\/organizations\/$/u);
    const lost = await get('/нигде/');
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('Такой страницы нет');
    const gone = await get('/kk/organizations/stary-prichal/');
    expect(gone.status).toBe(200);
    expect(await gone.text()).toMatch(/Бұл қайталау\.[^]*2020|2020[^]*Бұл қайталау\./u);
  });

  test('hands out the site as its manifest says', async () => {
    const { differences } = await verify(addressReader(server.url));
    expect(differences).toEqual([]);
  });

  test('has no page that leads nowhere', async () => {
    const { read, broken } = await crawl(server.url);
    expect(read.length).toBeGreaterThan(150);
    // Editorial pages that the small archive does not have.
    const missing = /^404 \/(?:kk\/|en\/)?(?:method|accessibility|verify|editors)\/ /u;
    expect(broken.filter((line) => !missing.test(line))).toEqual([]);
  });

  describe(`with a browser in front of ${name}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser.close());

    test('runs its own scripts, and lets none be made of text', async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`${server.url}organizations/northworks/`);
      await page.locator('[data-display]').selectOption('dark');
      expect(await page.evaluate(() => document.documentElement.dataset['mode'])).toBe('dark');
      expect(faults).toEqual([]);
      const insert = page.evaluate(() => {
        document.body.innerHTML = '<b>text</b>';
      });
      await expect(insert).rejects.toThrow(/TrustedHTML/u);
      await page.close();
    });

    test.each(['', 'kk/', 'en/'])(
      'searches under the policy without a violation: /%ssearch/',
      async (language) => {
        const page = await browser.newPage();
        const faults: string[] = [];
        page.on('console', (message) => {
          if (/content security policy|refused/iu.test(message.text())) faults.push(message.text());
        });
        page.on('pageerror', (error) => faults.push(String(error)));
        await page.goto(`${server.url}${language}search/?q=Northworks`);
        await page.locator('kelisim-search[aria-busy=false]').waitFor();
        expect(await page.locator('.results h3 a').count()).toBeGreaterThan(0);
        expect(faults).toEqual([]);
        await page.close();
      },
    );
  });
});

test('one byte that is not as published is named', async () => {
  const file = path.join(site, 'about/index.html');
  const bytes = readFileSync(file);
  const check = () => verify(folderReader(site, filesBelow(site)));
  expect((await check()).differences).toEqual([]);
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  writeFileSync(path.join(site, 'stranger.html'), '');
  expect((await check()).differences).toEqual([
    ['about/index.html', 'changed'],
    ['stranger.html', 'unknown'],
  ]);
});
