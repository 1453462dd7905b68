import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { pageFile } from '#src/build/plan.ts';
import { PAGE_KINDS, pagesOf, viewOf } from '#src/lib/views/kinds.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { launch } from './chromium.ts';

const WIDTHS = [320, 360, 768, 1280, 1440];

const sizeOf = (address: string): number =>
  readFileSync(path.join(inject('site'), pageFile(address))).length;

/** Of each kind of page that there is, the one with the most on it. */
const FULLEST = Object.entries(PAGE_KINDS).flatMap(([kind, { pages }]): [string, string][] => {
  const addresses = Array.from(pages(realArchive), (page) => viewOf(realArchive, page).address);
  const [fullest] = addresses.sort((a, b) => sizeOf(b) - sizeOf(a));
  return fullest === undefined ? [] : [[kind, fullest]];
});
const SAMPLES = [...FULLEST, ['not found', '/no/such/page/']] as const;

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  server = await serve(inject('site'), 0);
  browser = await launch();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** By how many pixels the page is wider than its window. */
const overflow = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const open = (address: string) => page.goto(new URL(address, server.url).href);

test('there is a page of every kind to look at', () => {
  const kinds = ['home', 'release', 'agreement', 'organization', 'event', 'list', 'search'];
  expect(FULLEST.map(([kind]) => kind)).toEqual(expect.arrayContaining(kinds));
});

describe.each(SAMPLES)('the page of %s (%s)', (_, address) => {
  test('opens without errors and asks nobody else', async () => {
    const faults: string[] = [];
    const noted = await context.newPage();
    noted.on('pageerror', (error) => faults.push(String(error)));
    noted.on('request', (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`asks ${request.url()}`);
    });
    noted.on('response', (response) => {
      if (response.status() >= 400 && new URL(response.url()).pathname !== address) {
        faults.push(`${response.status()} ${response.url()}`);
      }
    });
    await noted.goto(new URL(address, server.url).href, { waitUntil: 'load' });
    await noted.close();
    expect(faults).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (colorScheme) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open(address);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  });

  test('fits every width', async () => {
    const wide: string[] = [];
    await open(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await overflow();
      if (over > 0) wide.push(`${over} px beyond ${width}`);
    }
    expect(wide).toEqual([]);
  });
});

test('every page fits the narrowest width', async () => {
  const pages = Array.from(pagesOf(realArchive), (each) => viewOf(realArchive, each));
  const wide: string[] = [];
  await page.setViewportSize({ width: Math.min(...WIDTHS), height: 800 });
  for (const { address } of pages) {
    await open(address);
    if ((await overflow()) > 0) wide.push(address);
  }
  expect(pages.length).toBeGreaterThan(200);
  expect(wide).toEqual([]);
});

test('a reader without JavaScript gets from the search to every kind of record', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(server.url);
  await reader.getByRole('searchbox').first().fill('рудник');
  await reader.keyboard.press('Enter');
  await reader.waitForURL(/\/search\/\?q=/u);
  const follow = async (href: string): Promise<void> => {
    await reader.locator(`main a[href="${href}"]`).first().click();
    await reader.waitForURL((url) => url.pathname === href);
    expect(await reader.locator('h1').isVisible()).toBe(true);
  };
  await follow('/releases/');
  await follow('/releases/forum-kazakhstan-rossiya-xiii/');
  await follow('/agreements/rudnik-kundyzy/');
  await follow('/organizations/evraziyskiy-bank-razvitiya/');
  await follow('/agreements/proizvodstvo-elektroinstrumenta/');
  await follow('/events/xiii-forum-mezhregionalnogo-sotrudnichestva/');
  await follow('/series/forum-mezhregionalnogo-sotrudnichestva/');
  await plain.close();
});
