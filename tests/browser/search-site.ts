import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { launch } from '#tests/browser/chromium.ts';

/** A browser in front of the built site. */
export interface SearchSite {
  /** Opens the search page of a query string in a context of its own. */
  open(query: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

interface OpenOptions {
  /** Prefix of the language with a slash at its end. */
  language?: string;
  context?: BrowserContextOptions;
  /** Runs before the page is loaded. */
  prepare?: (page: Page) => Promise<unknown>;
}

export async function searchSite(): Promise<SearchSite> {
  const server: RunningServer = await serve(inject('site'), 0);
  const browser: Browser = await launch();
  return {
    async open(query, { language = '', context = {}, prepare } = {}) {
      const page = await (
        await browser.newContext({ viewport: { width: 1280, height: 900 }, ...context })
      ).newPage();
      await prepare?.(page);
      await page.goto(`${server.url}${language}search/${query}`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits for the answer and gives the addresses of its results, without anchors. */
export async function results(page: Page): Promise<string[]> {
  await page.locator('kelisim-search[aria-busy=false]').waitFor();
  const links = page.locator('.results h3 a');
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => (href ?? '').replace(/#.*$/u, ''));
}

/** Rules that the page breaks, each with an element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export const asking = (query: string): string => `?${new URLSearchParams({ q: query }).toString()}`;
