import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageFile } from '#src/build/plan.ts';
import { PAGE_KINDS, viewOf } from '#src/lib/views/kinds.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

/** Of each kind of page that the site has, the address of the one with the most on it. */
export function fullestPages(site: string): [kind: string, address: string][] {
  const sizeOf = (address: string): number =>
    readFileSync(path.join(site, pageFile(address))).length;
  return Object.entries(PAGE_KINDS).flatMap(([kind, { pages }]): [string, string][] => {
    const addresses = Array.from(pages(realArchive), (page) => viewOf(realArchive, page).address);
    const [fullest] = addresses.sort((a, b) => sizeOf(b) - sizeOf(a));
    return fullest === undefined ? [] : [[kind, fullest]];
  });
}
