import type { Browser, Page } from 'playwright-core';
import type { BrowserCost } from '#src/bench/search-costs.ts';
import { spread } from '#src/bench/search-queries.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { slowServer } from '#tests/bench/slow-server.ts';
import { launch } from '#tests/browser/chromium.ts';

const SLOW_DOWN = 4;
const NEW_READERS = 5;

/** Asks the built search page with this index in a real browser, four times slower, over a slow line. */
export async function browserCost(
  site: string,
  index: string,
  queries: readonly string[],
): Promise<BrowserCost> {
  const server = await slowServer(site, `/${INDEX_FOLDER}/`, index);
  const browser = await launch();
  try {
    const total = () =>
      [...server.sent].reduce((sum, [file, bytes]) => sum + (isLater(file) ? 0 : bytes), 0);
    const measured = async (ask: () => Promise<number>) => {
      const before = total();
      const milliseconds = await ask();
      return { milliseconds, bytes: total() - before };
    };
    const first = [];
    for (const query of queries.slice(0, NEW_READERS)) {
      const page = await slowPage(browser);
      first.push(
        await measured(async () => {
          await page.goto(`${server.url}/search/?${new URLSearchParams({ q: query }).toString()}`);
          return firstResult(page);
        }),
      );
      // What is still on its way would be in the way of the next reader.
      await page.locator('kelisim-search[aria-busy=false]').waitFor();
      await page.context().close();
    }
    const page = await slowPage(browser);
    await page.goto(`${server.url}/search/?q=${encodeURIComponent(queries[0] ?? '')}`);
    await page.locator('kelisim-search[aria-busy=false] .results h3').first().waitFor();
    const following = [];
    for (const query of queries.slice(1)) following.push(await measured(() => next(page, query)));
    return { first: both(first), following: both(following) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Facets and names come after the results, which need neither. */
const isLater = (file: string): boolean => /\/(?:facets\.pack|names-[^/]*)$/u.test(file);

function both(costs: readonly { milliseconds: number; bytes: number }[]) {
  return {
    milliseconds: spread(costs.map(({ milliseconds }) => Math.round(milliseconds))),
    bytes: spread(costs.map(({ bytes }) => bytes)),
  };
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  return page;
}

/** Milliseconds from the beginning of the visit to the first result. */
async function firstResult(page: Page): Promise<number> {
  await page.locator('.results h3').first().waitFor({ timeout: 60_000 });
  return page.evaluate(() => performance.now());
}

async function next(page: Page, query: string): Promise<number> {
  const start = await page.evaluate((text) => {
    document.querySelector('.results')?.replaceChildren();
    const box = document.querySelector<HTMLInputElement>('kelisim-search input[name=q]');
    if (box) box.value = text;
    box?.form?.requestSubmit();
    return performance.now();
  }, query);
  return (await firstResult(page)) - start;
}
