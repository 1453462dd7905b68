import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { RunningServer } from '#scripts/serve.ts';
import { serveBrotli } from './brotli-server.ts';
import { launch } from './chromium.ts';
import { fullestPages, typicalPages } from './samples.ts';

const KIB = 1024;
/** Bytes over the wire, with the headers of the answers. */
const LIMITS = { document: 14 * KIB, script: 2 * KIB, font: 80 * KIB } as const;

const RECORDS = ['release', 'agreement', 'organization', 'event'];
const SAMPLES = fullestPages(inject('site'));

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveBrotli(inject('site'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What a first visit costs. */
interface Cost {
  /** Bytes over the wire by what they are for: `Document`, `Stylesheet`, `Script`, `Font`. */
  readonly bytes: (...types: readonly string[]) => number;
  /** Programs that stand in the page itself. */
  readonly inline: string;
  /** Addresses of programs for which the first paint waits. */
  readonly blocking: readonly string[];
  /** How far things moved after they were shown, without a reader's doing. */
  readonly shift: number;
}

declare global {
  interface Window {
    shifted?: number;
  }
}

/** Adds up what the browser reports (Layout Instability API) from the first moment. */
function countShifts(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifted = Number(window.shifted) + Number(Reflect.get(entry, 'value'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens an address as somebody who has never been here, and scrolls to its end. */
async function firstVisit(address: string, width: number): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(countShifts);
  const session = await context.newCDPSession(page);
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await session.send('Network.enable');
  await page.goto(new URL(address, server.url).href, { waitUntil: 'load' });
  const seen = await page.evaluate(lookAround);
  await context.close();
  const bytes = (...wanted: readonly string[]): number =>
    Array.from(sizes, ([id, size]) => (wanted.includes(types.get(id) ?? '') ? size : 0)).reduce(
      (sum, size) => sum + size,
      0,
    );
  return { ...seen, bytes };
}

/** Runs in the page. */
async function lookAround(): Promise<Pick<Cost, 'inline' | 'blocking' | 'shift'>> {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  await document.fonts.ready;
  await frame();
  window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  await frame();
  await frame();
  const inline = Array.from(document.scripts)
    .filter(({ src, type }) => src === '' && type !== 'application/ld+json')
    .map(({ text }) => text);
  const blocking = performance
    .getEntriesByType('resource')
    .filter((entry) => Reflect.get(entry, 'initiatorType') === 'script')
    .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking');
  return {
    inline: inline.join(''),
    blocking: blocking.map(({ name }) => name),
    shift: window.shifted ?? Infinity,
  };
}

describe.each(SAMPLES)('on the first visit the page of %s (%s)', (kind, address) => {
  test('costs little and does not move', async () => {
    const { bytes, inline, blocking, shift } = await firstVisit(address, 1280);
    expect(bytes('Document')).toBeGreaterThan(KIB);
    expect(bytes('Stylesheet')).toBeGreaterThan(KIB);
    // Searching needs a program; every other page is only read.
    if (kind !== 'search') {
      expect(bytes('Script') + inline.length).toBeLessThanOrEqual(LIMITS.script);
    }
    expect(blocking).toEqual([]);
    expect(bytes('Font')).toBeLessThanOrEqual(LIMITS.font);
    expect(shift).toBe(0);
  });

  test('does not move on a narrow screen', async () => {
    const { shift } = await firstVisit(address, 360);
    expect(shift).toBe(0);
  });
});

const TYPICAL = typicalPages(inject('site')).filter(([kind]) => RECORDS.includes(kind));

test.each(TYPICAL)('a typical page of %s fits the first round trip (%s)', async (_, address) => {
  const { bytes } = await firstVisit(address, 1280);
  expect(bytes('Document', 'Stylesheet')).toBeLessThanOrEqual(LIMITS.document);
});

test('there is a page of every kind of record', () => {
  expect(SAMPLES.map(([kind]) => kind)).toEqual(expect.arrayContaining([...RECORDS, 'search']));
});
