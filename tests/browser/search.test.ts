import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { INDEX_FOLDER } from '#src/search/names.ts';
import type { SearchManifest } from '#src/search/manifest.ts';
import { openFolder } from '#src/search/node-engine.ts';
import { createSession } from '#src/search/session.ts';
import {
  asking,
  results,
  searchSite,
  violations,
  type SearchSite,
} from '#tests/browser/search-site.ts';
import { QUERIES } from '#tests/fixtures/search/both.ts';

let site: SearchSite;
beforeAll(async () => {
  site = await searchSite();
});
afterAll(() => site.close());

async function type(page: Page, words: string): Promise<string[]> {
  await page.locator('kelisim-search input[name=q]').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  return results(page);
}

describe('The search page', () => {
  it.each([
    ['медный', '/agreements/rudnik-kundyzy/'],
    ['индустриальная', '/agreements/podshipniki-akmolinskaya-oblast/'],
    ['фармацевтическому', '/organizations/karagandinskiy-farmatsevticheskiy-kompleks/'],
    ['межрегиональной', '/series/forum-mezhregionalnogo-sotrudnichestva/'],
  ])('finds what is written with another form of «%s»', async (words, expected) => {
    const page = await site.open('');
    expect((await type(page, words))[0]).toBe(expected);
  });

  it('has an event beside its series, which has the shorter name', async () => {
    const page = await site.open('');
    const found = await type(page, 'межрегиональной');
    expect(found.slice(0, 3)).toContain('/events/xiii-forum-mezhregionalnogo-sotrudnichestva/');
  });

  it('answers one query from all three languages', async () => {
    const page = await site.open(asking('AECOM'));
    await results(page);
    const languages = page.locator('fieldset:has(input[name=language]) input');
    expect(
      await languages.evaluateAll((inputs) => inputs.map((i) => i.getAttribute('value')).sort()),
    ).toEqual(['en', 'kk', 'ru']);
  });

  it('narrows by type, year and language, and says it in the address', async () => {
    const page = await site.open(asking('форум'));
    const all = await results(page);
    await page.locator('#facet-type-event').check();
    await page.waitForURL(/type=event/u);
    await results(page);
    await page.locator('#facet-year-2016').check();
    await page.waitForURL(/year=2016/u);
    const events = await results(page);
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThan(all.length);
    expect(events.every((href) => href.startsWith('/events/'))).toBe(true);
    await page.locator('#facet-language-kk').check();
    await page.waitForURL(/language=kk/u);
    expect((await results(page)).every((href) => href.startsWith('/kk/events/'))).toBe(true);
    const copied = await site.open(new URL(page.url()).search);
    expect(await results(copied)).toEqual(await results(page));
    expect(await copied.locator('.chips button').count()).toBe(4);
  });

  it('asks for all that the first answer needs before its scripts come', async () => {
    const { promise: answered, resolve: letGo } = Promise.withResolvers<undefined>();
    const asked: string[] = [];
    const again: string[] = [];
    let hasCome = false;
    const page = await site.open(asking('медный'), {
      prepare: (opened) =>
        opened.route(/\/_astro\/SearchPanel[^/]*\.js$/u, async (route) => {
          const manifest = JSON.parse(
            readFileSync(path.join(inject('site'), INDEX_FOLDER, 'manifest.json'), 'utf8'),
          ) as SearchManifest;
          const { ahead } = manifest;
          opened.on('requestfinished', (request) => {
            const file = request.url().split(`/${INDEX_FOLDER}/`)[1];
            if (file !== undefined) (hasCome ? again : asked).push(file);
            if (ahead.ru.every((known) => asked.includes(known))) letGo(undefined);
          });
          await answered;
          hasCome = true;
          await route.continue();
        }),
    });
    expect((await results(page))[0]).toBe('/agreements/rudnik-kundyzy/');
    expect(again.filter((file) => file.startsWith('manifest'))).toEqual([]);
  });

  it('goes back and forward', async () => {
    const page = await site.open(asking('Biocad'));
    const first = await results(page);
    const second = await type(page, 'ЕвроХим');
    expect(second).not.toEqual(first);
    await page.goBack();
    await page
      .locator(`.results a[href^="${first[0] ?? ''}"]`)
      .first()
      .waitFor();
    expect(await results(page)).toEqual(first);
    await page.goForward();
    await page
      .locator(`.results a[href^="${second[0] ?? ''}"]`)
      .first()
      .waitFor();
    expect(await results(page)).toEqual(second);
  });

  it('says how it read a word, and takes it back', async () => {
    const page = await site.open(asking('vtvjhfylev'));
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.notice').textContent()).toContain('меморандум');
    await page.locator('.notice button').click();
    await page.waitForURL(/as=vtvjhfylev/u);
    expect(await results(page)).toEqual([]);
    expect(await page.locator('[data-ways] a').first().isVisible()).toBe(true);
  });

  it('saves the list', async () => {
    const page = await site.open(asking('Biocad'));
    const found = await results(page);
    const saved = page.waitForEvent('download');
    await page.locator('button.download').click();
    const file = await (await saved).path();
    const lines = readFileSync(file, 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(found.length + 1);
    expect(lines[1]).toContain(found[0]);
  });

  it('leads to every list without JavaScript', async () => {
    const page = await site.open(asking('форум'), { context: { javaScriptEnabled: false } });
    const links = await page.locator('[data-ways] a').all();
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const link of links) expect(await link.isVisible()).toBe(true);
    expect(await page.locator('kelisim-search form').getAttribute('action')).toBe('/search/');
  });

  it.each(['light', 'dark'] as const)('has no faults for axe with results, %s', async (scheme) => {
    const page = await site.open(`${asking('меморандум')}&type=agreement`, {
      context: { colorScheme: scheme },
    });
    await results(page);
    expect(await page.locator('details.facets').getAttribute('open')).toBe('');
    expect(await violations(page)).toEqual([]);
  });

  it('says that the index is missing, and shows the ways in', async () => {
    const page = await site.open(asking('форум'), {
      prepare: (opened) => opened.route(`**/${INDEX_FOLDER}/**`, (route) => route.abort()),
    });
    await page.locator('.problem button').waitFor();
    expect(await page.locator('[data-ways] a').first().isVisible()).toBe(true);
    expect(await page.locator('.results > li').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('gives the same first ten as the command', async () => {
    const folder = path.join(inject('site'), INDEX_FOLDER);
    expect(readdirSync(folder)).toContain('manifest.json');
    const session = createSession((await openFolder(folder)).engine);
    const page = await site.open('');
    let answered = 0;
    for (const query of QUERIES) {
      const request = {
        query,
        asTyped: [],
        filters: {},
        sort: 'relevance',
        page: 1,
        locale: 'ru',
      } as const;
      const answer = await session.ask(request);
      const expected = answer === 'stale' ? [] : answer.rows.map(({ text }) => text.url);
      answered += expected.length > 0 ? 1 : 0;
      expect(await type(page, query), query).toEqual(expected);
    }
    expect(answered).toBeGreaterThanOrEqual(30);
  });
});
