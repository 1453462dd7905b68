import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageFile } from '#src/build/page-file.ts';
import { PAGE_KINDS, viewOf } from '#src/lib/views/kinds.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

/** Of each kind of page that the site has, the address of the one with the most on it. */
export const fullestPages = (site: string): [kind: string, address: string][] => pagesAt(site, 1);

/** Of each kind, the address of the one in the middle by what is on it. */
export const typicalPages = (site: string): [kind: string, address: string][] => pagesAt(site, 0.5);

/** @param share Of the pages of a kind that have less on them. */
function pagesAt(site: string, share: number): [kind: string, address: string][] {
  const sizeOf = (address: string): number =>
    readFileSync(path.join(site, pageFile(address))).length;
  return Object.entries(PAGE_KINDS).flatMap(([kind, { pages }]): [string, string][] => {
    const addresses = Array.from(pages(realArchive), (page) => viewOf(realArchive, page).address);
    addresses.sort((a, b) => sizeOf(a) - sizeOf(b));
    const found = addresses[Math.floor((addresses.length - 1) * share)];
    return found === undefined ? [] : [[kind, found]];
  });
}
