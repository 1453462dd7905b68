import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { launch } from './chromium.ts';

const AGREEMENT = '/agreements/smart-astana/';
const RELEASE = '/releases/forum-kazakhstan-rossiya-xiii/';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  server = await serve(inject('site'), 0);
  browser = await launch();
  context = await browser.newContext({ colorScheme: 'light' });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (address: string, on = page) => on.goto(new URL(address, server.url).href);

/** What a reader sees: scheme, size of the letters, background. */
const look = () =>
  page.evaluate(() => {
    const { colorScheme, fontSize, backgroundColor } = getComputedStyle(document.documentElement);
    return { colorScheme, fontSize: Number.parseFloat(fontSize), backgroundColor };
  });

test('a display mode holds on the next page and in no cookie', async () => {
  await open('/');
  const before = await look();
  await page.locator('[data-display]').selectOption('dark');
  const dark = await look();
  expect(dark.colorScheme).toBe('dark');
  expect(dark.backgroundColor).not.toBe(before.backgroundColor);
  await open('/kk/events/');
  expect(await look()).toEqual(dark);
  expect(await page.locator('[data-display]').inputValue()).toBe('dark');
  expect(await context.cookies()).toEqual([]);
  await page.locator('[data-display]').selectOption('');
  expect(await look()).toEqual(before);
});

test('the mode is there before anything is painted', async () => {
  const early = await context.newPage();
  await early.addInitScript(() => {
    localStorage.setItem('kelisim-mode', 'clear');
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      sessionStorage.setItem('mode', document.documentElement.dataset['mode'] ?? 'none');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await open('/', early);
  expect(await early.evaluate(() => sessionStorage.getItem('mode'))).toBe('clear');
  await early.evaluate(() => localStorage.clear());
  await early.close();
});

test('the mode for weak eyes is larger, in one column, and fits a narrow screen', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(AGREEMENT);
  const before = await look();
  await page.locator('[data-display]').selectOption('clear');
  expect((await look()).fontSize).toBeGreaterThan(before.fontSize * 1.3);
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/', AGREEMENT, RELEASE, '/regions/', '/data/']) {
      await open(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([address, width, Math.max(0, over)]).toEqual([address, width, 0]);
    }
  }
  await page.evaluate(() => localStorage.clear());
});

test('without JavaScript nothing is offered that cannot be had', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await open(AGREEMENT, reader);
  expect(await reader.locator('[data-display]').isVisible()).toBe(false);
  await reader.locator('.cite summary').click();
  expect(await reader.locator('.cite .reference').first().isVisible()).toBe(true);
  expect(await reader.locator('.cite button').first().isVisible()).toBe(false);
  await plain.close();
});

test('a reference is copied as it is read', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(AGREEMENT);
  await page.locator('.cite summary').click();
  const button = page.locator('.cite button').first();
  await button.click();
  await page.locator('.cite button', { hasText: 'Скопировано' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/планируется подписать.*\/agreements\/smart-astana\//u);
});

test('a paragraph is reached and named by its link, from the keyboard too', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(RELEASE);
  const pin = page.locator('a.pin[href="#p2"]');
  const sign = () => pin.evaluate((node) => getComputedStyle(node, '::before').opacity);
  expect(await pin.getAttribute('aria-label')).toBe('Абзац 2');
  expect(await sign()).toBe('0');
  await pin.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await sign()).toBe('1');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#p2');
  expect(await page.locator(':target').getAttribute('id')).toBe('p2');
});
