import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { parsePage, type HtmlPage } from './page.ts';

/** Folder of the built site. */
export const SITE = inject('site');

/** Paths of all files of the site, with `/`. */
export const FILES: readonly string[] = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(SITE, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  )
  .sort();

/** Every page of the site by address; the page for unknown addresses is `/404.html`. */
export const PAGES: ReadonlyMap<string, HtmlPage> = new Map(
  FILES.filter((file) => file.endsWith('.html')).map((file) => {
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    return [address, parsePage(address, readFileSync(path.join(SITE, file), 'utf8'))];
  }),
);

/** @throws when the site has no such page. */
export function pageAt(address: string): HtmlPage {
  const page = PAGES.get(address);
  if (!page) throw new Error(`The site has no page ${address}.`);
  return page;
}

/** A row of the open data; what its fields mean is said in the tests that read them. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A table of the open data. */
export const table = (name: string): Row[] =>
  JSON.parse(readFileSync(path.join(SITE, `data/${name}.json`), 'utf8')) as Row[];
