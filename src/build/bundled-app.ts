import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { withLightContext, type PageFactory } from './component-context.ts';

/** What of Astro's knowledge of a build the program needs to render: the style sheets of each route. */
export interface BuildInternals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: unknown[] }>;
  readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>;
}

/** Astro's program that renders pages; no public interface of Astro: pinned, and tested against a build of Astro's own. */
export interface BundledApp {
  setInternals: (internals: BuildInternals) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { readonly routeData: unknown }) => Promise<Response>;
}

/** Folder of the program in that of the bundle. */
export const SERVER = 'server';
export const INTERNALS = 'internals.json';
export const ENTRY = /^prerender-entry\..*\.mjs$/u;

interface Kept {
  readonly entry: string;
  readonly styles: readonly (readonly [string, unknown[]])[];
}

interface Program {
  readonly app: BundledApp & ConstructorParameters<typeof StaticPaths>[0];
  readonly manifest: { readonly pageMap: Map<string, () => Promise<RouteModule>> };
}

interface RouteModule {
  readonly page: () => { readonly default: PageFactory };
}

/** The program that a bundle keeps, ready to render. */
export async function openBundle(
  folder: string,
  write: (line: string) => void,
): Promise<Program['app']> {
  const { entry, styles } = JSON.parse(readFileSync(path.join(folder, INTERNALS), 'utf8')) as Kept;
  const { app, manifest } = (await import(
    pathToFileURL(path.join(folder, SERVER, entry)).href
  )) as Program;
  for (const [component, load] of manifest.pageMap) {
    let module: Promise<RouteModule> | undefined;
    manifest.pageMap.set(component, () => (module ??= load().then(lightened)));
  }
  app.setInternals({
    pagesByKeys: new Map(styles.map(([key, own]) => [key, { styles: own }])),
    entrySpecifierToBundleMap: new Map(),
  });
  const destination = {
    write: ({ level, message }: { level: string; message: string }) => {
      if (level === 'warn' || level === 'error') write(`[${level.toUpperCase()}] ${message}`);
    },
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

/** Astro asks for the module of a route with each page. */
function lightened(module: RouteModule): RouteModule {
  const own = module.page();
  const page = { ...own, default: withLightContext(own.default) };
  return { page: () => page };
}
