import { afterAll, beforeAll, expect, test } from 'vitest';
import { asking, searchSite, type SearchSite } from './search-site.ts';

let site: SearchSite;

beforeAll(async () => {
  site = await searchSite();
});

afterAll(() => site.close());

test('results that are shown stay, however long the facets take', async () => {
  const facets = Promise.withResolvers<undefined>();
  const page = await site.open(asking('машиностроение'), {
    async prepare(opened) {
      await opened.clock.install();
      await opened.route('**/facets.pack', async (route) => {
        await facets.promise;
        await route.continue();
      });
    },
  });
  const results = page.locator('.results h3');
  await results.first().waitFor();
  const shown = await results.count();
  await page.clock.fastForward(60_000);
  expect(await results.count()).toBe(shown);
  facets.resolve(undefined);
  await page.locator('kelisim-search[aria-busy=false]').waitFor();
  expect(await results.count()).toBe(shown);
  await page.context().close();
});
