import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { RunningServer } from '#scripts/serve.ts';
import { serveBrotli } from './brotli-server.ts';
import { launch } from './chromium.ts';
import { fullestPages } from './samples.ts';

const NARROWEST = 320;
const WIDEST = 1440;
/**
 * Between two bounds of the style sheet a box that does not shrink overflows from some width down to the lower
 * bound; so the widths around the bounds are always tried, and steps between find what bounds do not explain.
 */
const STEP = 8;

const SAMPLES = fullestPages(inject('site'));

let server: RunningServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await serveBrotli(inject('site'));
  browser = await launch();
  page = await browser.newPage({ viewport: { width: WIDEST + 100, height: 900 } });
  await page.goto(new URL('/about/', server.url).href);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens an address in a frame as wide as a window would be, at all widths; returns those that it overflows. */
async function overflowing(address: string): Promise<{ tried: number; wide: string[] }> {
  return page.evaluate(
    async ([target, narrowest, widest, step]) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'border: 0; height: 800px; max-width: none; position: fixed; inset: 0';
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve);
      });
      frame.src = target;
      document.body.replaceChildren(frame);
      await loaded;
      const inner = frame.contentDocument;
      if (!inner) throw new Error(`${target} did not open.`);
      await inner.fonts.ready;
      const bounds = Array.from(inner.styleSheets).flatMap((sheet) => {
        const text = Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
        const queries = text.match(/@media[^{]+/gu) ?? [];
        const lengths = queries.join(' ').matchAll(/([\d.]+)(rem|em|px)/gu);
        return Array.from(lengths, ([, number, unit]) => Number(number) * (unit === 'px' ? 1 : 16));
      });
      const widths = new Set([narrowest, widest]);
      for (let width = narrowest; width < widest; width += step) widths.add(width);
      for (const bound of bounds.map(Math.round)) {
        for (const width of [bound - 1, bound, bound + 1])
          if (width >= narrowest && width <= widest) widths.add(width);
      }
      const root = inner.documentElement;
      const wide: string[] = [];
      for (const width of [...widths].sort((a, b) => b - a)) {
        frame.style.width = `${width}px`;
        if (root.clientWidth !== width)
          throw new Error(`${target} is ${root.clientWidth} px wide.`);
        const over = root.scrollWidth - width;
        if (over > 0) wide.push(`${over} px beyond ${width}`);
      }
      return { tried: widths.size, wide };
    },
    [address, NARROWEST, WIDEST, STEP] as readonly [string, number, number, number],
  );
}

describe('no page is wider than its window', () => {
  test.each(SAMPLES)('the page of %s at every width (%s)', async (_, address) => {
    const { tried, wide } = await overflowing(address);
    expect(tried).toBeGreaterThan((WIDEST - NARROWEST) / STEP);
    expect(wide).toEqual([]);
  });
});
