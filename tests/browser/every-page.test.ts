import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readOptions } from '#src/build/options.ts';
import { publishAlone } from '#src/build/publish.ts';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { CONTENT, fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { childOf, childrenOf, parseXml } from '#tests/fixtures/xml.ts';
import { bringAxe, faultsIn } from './axe.ts';
import { launch } from './chromium.ts';

const MINUTE = 60_000;
/** Pages that are open at a time. */
const TABS = 2;
const WIDE = { width: 1280, height: 900 };
/** WCAG 2.2, 1.4.10 Reflow: nobody should have to scroll in two directions in a window of this width. */
const NARROW = { width: 320, height: 800 };

const root = mkdtempSync(path.join(os.tmpdir(), 'kelisim-axe-'));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
});

/** A site with every stage of an agreement, texts in one language only, parties without a name. */
async function buildFixture(): Promise<string> {
  const outDir = path.join(root, 'dist');
  const flags = {
    'content-dir': CONTENT,
    'out-dir': outDir,
    'cache-dir': path.join(root, 'cache'),
  };
  await publishAlone(process.cwd(), readOptions(flags, {}), fixtureArchive());
  return outDir;
}

/** Every address of the sitemaps, and one that leads nowhere. */
function addressesOf(site: string): string[] {
  const sitemaps = readdirSync(site).filter((file) => /^sitemap-(?!index).+\.xml$/u.test(file));
  const listed = sitemaps.flatMap((file) =>
    childrenOf(parseXml(readFileSync(path.join(site, file), 'utf8')), 'url').map(
      (url) => new URL(childOf(url, 'loc').text).pathname,
    ),
  );
  return [...listed, '/404.html'];
}

/** Takes on the document of an address without leaving the page: axe is loaded once and stays warm. */
async function takeOn(page: Page, address: string): Promise<void> {
  await page.evaluate(async (target) => {
    const answer = await fetch(target);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    history.replaceState(null, '', target);
    document.documentElement.replaceWith(document.adoptNode(next.documentElement));
    const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
    await Promise.all(
      Array.from(sheets, async (sheet) => {
        if (sheet.sheet) return;
        await new Promise((resolve) => {
          sheet.addEventListener('load', resolve);
        });
      }),
    );
    await document.fonts.ready;
  }, address);
}

/** By how much the page is wider than a narrow window. */
async function overflow(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROW);
  const over = await page.evaluate(
    (width) => document.documentElement.scrollWidth - width,
    NARROW.width,
  );
  await page.setViewportSize(WIDE);
  return over > 0 ? [`${over} px wider than ${NARROW.width}`] : [];
}

/**
 * What axe finds at the addresses in both colour schemes, `address scheme rule: element`, and by how much a page
 * overflows a narrow window, `address … px wider than …`.
 */
async function examine(server: RunningServer, addresses: readonly string[]): Promise<string[]> {
  const waiting = [...addresses];
  const faults: string[] = [];
  const tab = async (): Promise<void> => {
    const context = await browser.newContext({
      viewport: WIDE,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await bringAxe(page);
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      await takeOn(page, address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const found = await faultsIn(page, colorScheme === 'light' ? 'everything' : 'colours');
        faults.push(...found.map((fault) => `${address} ${colorScheme} ${fault}`));
      }
      faults.push(...(await overflow(page)).map((fault) => `${address} ${fault}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return faults.sort();
}

describe('axe, in light and dark, finds nothing at any address of the sitemap, and no page overflows a narrow window', () => {
  test.each([
    ['the archive', () => inject('site'), 300],
    ['the fixture', buildFixture, 100],
  ] as const)('of %s', { timeout: 8 * MINUTE }, async (_, siteOf, least) => {
    const site = await siteOf();
    const addresses = addressesOf(site);
    expect(addresses.length).toBeGreaterThan(least);
    const server = await serve(site, 0);
    try {
      expect(await examine(server, addresses)).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

test('what is wrong in one scheme only, or in a document taken on, or too wide, is found', async () => {
  const site = mkdtempSync(path.join(root, 'wrong-'));
  const html = (style: string, body: string): string =>
    `<!doctype html><html lang="en"><head><title>T</title><meta name="color-scheme" content="light dark">` +
    `<style>html { background: light-dark(white, black); color: light-dark(black, white) }${style}</style></head><body><main><h1>H</h1>${body}</main></body></html>`;
  writeFileSync(path.join(site, 'index.html'), html('', '<p>Right.</p>'));
  writeFileSync(path.join(site, 'image.html'), html('', '<img src="/x.png">'));
  const pale = 'p { background: light-dark(white, black); color: light-dark(black, #333) }';
  writeFileSync(path.join(site, 'wide.html'), html('p { width: 400px }', '<p>Wide.</p>'));
  writeFileSync(path.join(site, 'pale.html'), html(pale, '<p>Pale.</p>'));
  const server = await serve(site, 0);
  expect(await examine(server, ['/', '/image.html', '/pale.html', '/wide.html'])).toEqual([
    '/image.html light image-alt: <img src="/x.png">',
    '/pale.html dark color-contrast: <p>Pale.</p>',
    '/wide.html 88 px wider than 320',
  ]);
  await server.close();
});
