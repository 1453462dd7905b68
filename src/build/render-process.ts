import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { openBundle } from './bundled-app.ts';
import { PageEncoder } from './page-encoder.ts';
import { PageResponse } from './page-response.ts';
import { readPlan } from '#src/plan/plan.ts';
import { endWithParent } from './orphan.ts';
import { ERROR_PAGE, pageFile } from './page-file.ts';
import { writeReadings, type FileReadings } from './file-readings.ts';
import { readingOf } from '#src/hosting/reading.ts';

/** Path of a page with slashes around it. */
const addressOf = (pathname: string): string =>
  `/${pathname.replace(/^\/|\/$/gu, '')}/`.replace(/^\/\/$/u, '/');

/** The process that renders planned pages with a kept bundle; it ends with 1 when a page fails. */
const [bundle = '', stage = '', origin = '', plan = '', report = ''] = process.argv.slice(2);
endWithParent();
// There are several of these, and one process that makes the index takes as long as they together: it goes first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
globalThis.Response = PageResponse;
globalThis.TextEncoder = PageEncoder;
try {
  const app = await openBundle(bundle, console.error);
  const order = new Map(readPlan(plan).map(({ address }, place) => [address, place]));
  const placeOf = (pathname: string): number => order.get(addressOf(pathname)) ?? -1;
  const paths = await new StaticPaths(app).getAll();
  // Pages of the same text come one after the other, whatever their routes.
  paths.sort((a, b) => placeOf(a.pathname) - placeOf(b.pathname));
  const readings: FileReadings[number][] = [];
  for (const { pathname, route } of paths) {
    const isError = route.route === '/404';
    const url = new URL(addressOf(pathname), origin);
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status !== 200 && !isError)
      throw new Error(`${url.pathname} was answered with ${response.status}.`);
    const file = isError ? ERROR_PAGE : pageFile(url.pathname);
    const { buffer, byteOffset, byteLength } = await response.bytes();
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    readings.push([file, readingOf(file, bytes)]);
    mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
    writeFileSync(path.join(stage, file), bytes);
    // Garbage is best swept while nothing of a page is on the stack.
    await setImmediate();
  }
  writeReadings(report, readings);
} catch (error) {
  console.error(error);
  process.exit(1);
}
