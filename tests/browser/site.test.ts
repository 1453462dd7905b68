import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { launch } from './chromium.ts';
import { fullestPages } from './samples.ts';

const FULLEST = fullestPages(inject('site'));
const SAMPLES = [...FULLEST, ['not found', '/no/such/page/']] as const;

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  server = await serve(inject('site'), 0);
  browser = await launch();
  context = await browser.newContext({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('there is a page of every kind to look at', () => {
  const kinds = ['home', 'release', 'agreement', 'organization', 'event', 'list', 'search'];
  expect(FULLEST.map(([kind]) => kind)).toEqual(expect.arrayContaining(kinds));
});

describe.each(SAMPLES)('the page of %s (%s)', (kind, address) => {
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

  test('says the same without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const [read, unread] = await Promise.all(
      [context, plain].map(async (each) => {
        const page = await each.newPage();
        await page.goto(new URL(address, server.url).href, { waitUntil: 'load' });
        // Buttons are there only where a program answers them.
        const text = await page.locator('main').evaluate((main: HTMLElement) => {
          for (const button of main.querySelectorAll('button')) button.remove();
          return main.innerText;
        });
        await page.close();
        return text.replaceAll(/\s+/gu, ' ').trim();
      }),
    );
    await plain.close();
    expect(unread?.length).toBeGreaterThan(20);
    // The search has its results from a program, and says so to those who run none.
    if (kind !== 'search') expect(unread).toBe(read);
  });
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
