import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { asking, results, searchSite, type SearchSite } from '#tests/browser/search-site.ts';

let site: SearchSite;
beforeAll(async () => {
  site = await searchSite();
});
afterAll(() => site.close());

const box = (page: Page) => page.locator('kelisim-search input[name=q]');
const options = (page: Page) => page.locator('[role=listbox] [role=option]');

describe('Suggestions', () => {
  it('come while one types, without the index, and are chosen by arrows', async () => {
    const { promise: suggested, resolve: letGo } = Promise.withResolvers<undefined>();
    const page = await site.open('', {
      prepare: (opened) =>
        opened.route(`**/${INDEX_FOLDER}/**`, async (route) => {
          if (/\.pf_|\.pagefind|lengths/u.test(route.request().url())) await suggested;
          await route.continue();
        }),
    });
    await box(page).pressSequentially('aeco');
    await options(page).first().waitFor();
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    letGo(undefined);
    await page.keyboard.press('ArrowDown');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('suggestion-0');
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    expect(await options(page).first().textContent()).toMatch(/AECOM/u);
    await page.keyboard.press('ArrowUp');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(null);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:organizations|agreements)\/[^/]*aecom[^/]*\/$/u);
  });

  it('are closed by Escape, which leaves what was typed, and then nothing is chosen', async () => {
    const page = await site.open('');
    await box(page).pressSequentially('aecom');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).inputValue()).toBe('aecom');
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]q=aecom/u);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  it('leave a box that searches where their file does not come', async () => {
    const page = await site.open('', {
      prepare: (opened) => opened.route(/suggest/u, (route) => route.abort()),
    });
    await box(page).fill('aecom');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=aecom/u);
    expect((await results(page)).length).toBeGreaterThan(0);
  });
});

it('the slash leads to the box, but is a slash within it', async () => {
  const page = await site.open(asking('форум'));
  await results(page);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await box(page).fill('');
  await page.keyboard.press('/');
  expect(await box(page).inputValue()).toBe('/');
});

describe('A span of time', () => {
  it('narrows by month, keeps what has no date when told so, and stands in the address', async () => {
    const page = await site.open(asking('форум'));
    const all = await results(page);
    await page.locator('#span-from').selectOption('2016-09');
    await page.waitForURL(/from=2016-09/u);
    const dated = await results(page);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.length).toBeLessThan(all.length);
    await page.locator('#span-undated').check();
    await page.waitForURL(/undated/u);
    const both = await results(page);
    expect(both.length).toBeGreaterThan(dated.length);
    const copied = await site.open(new URL(page.url()).search);
    expect(await results(copied)).toEqual(both);
    await copied.locator('.chips button').first().click();
    await copied.waitForURL((url) => !url.searchParams.has('from'));
    expect(await results(copied)).toEqual(all);
  });

  it('loses nothing undated when sorted', async () => {
    const page = await site.open(`${asking('меморандум')}&sort=newest`);
    const sorted = await results(page);
    const others = await results(await site.open(asking('меморандум')));
    expect(sorted).toHaveLength(others.length);
  });
});

it('an answer that comes late does not take the place of a newer one', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let isFirst = true;
  const page = await site.open('', {
    prepare: (opened) =>
      opened.route(`**/${INDEX_FOLDER}/**`, async (route) => {
        if (isFirst) {
          isFirst = false;
          await held;
        }
        await route.continue();
      }),
  });
  await box(page).fill('Biocad');
  await page.keyboard.press('Enter');
  await box(page).fill('ЕвроХим');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === 'ЕвроХим');
  release();
  await results(page);
  const shown = await page.locator('.results').textContent();
  expect(shown).toContain('«Еврохим»');
  expect(shown).not.toContain('Biocad');
});

it('says that the browser refuses WebAssembly, and shows the ways in', async () => {
  const page = await site.open(asking('форум'), {
    prepare: (opened) =>
      opened.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
  });
  await page.locator('.problem').waitFor();
  expect((await page.locator('.problem').textContent())?.trim()).not.toBe('');
  expect(await page.locator('[data-ways] a').first().isVisible()).toBe(true);
  expect(await page.locator('.results > li').count()).toBe(0);
});

it('names a word that the archive does not have', async () => {
  const page = await site.open(asking('форум Казахстана фывапролджэ'));
  expect((await results(page)).length).toBeGreaterThan(0);
  const said = await page.locator('kelisim-search [role=status]').allTextContents();
  expect(said.join(' ')).toContain('«фывапролджэ»');
});

it('says which word the results lack, and holds to it when asked', async () => {
  const page = await site.open(asking('форум подшипники Biocad'));
  const found = await results(page);
  const notice = page.locator('.notice li').first();
  const word = /«(.+?)»/u.exec((await notice.textContent()) ?? '')?.[1] ?? '';
  expect(['форум', 'подшипники', 'Biocad']).toContain(word);
  await notice.locator('button').click();
  await page.waitForURL((url) => url.searchParams.get('as') === word);
  const held = await results(page);
  expect(held.length).toBeGreaterThan(0);
  expect(held[0]).not.toBe(found[0]);
});
