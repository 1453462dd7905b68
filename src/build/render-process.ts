import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { openBundle } from './bundled-app.ts';
import { ERROR_PAGE, pageFile, stagedName } from './page-file.ts';

/** The process that renders planned pages with a kept bundle; it ends with 1 when a page fails. */
const [bundle = '', stage = '', origin = ''] = process.argv.slice(2);
try {
  const app = await openBundle(bundle, console.error);
  mkdirSync(stage, { recursive: true });
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const address = pathname.replace(/^\/|\/$/gu, '');
    const isError = route.route === '/404';
    const url = new URL(address === '' ? '/' : `/${address}/`, origin);
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status !== 200 && !isError)
      throw new Error(`${url.pathname} was answered with ${response.status}.`);
    const file = isError ? ERROR_PAGE : pageFile(url.pathname);
    writeFileSync(path.join(stage, stagedName(file)), Buffer.from(await response.arrayBuffer()));
  }
} catch (error) {
  console.error(error);
  process.exit(1);
}
