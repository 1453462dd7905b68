import path from 'node:path';
import { digest } from '#src/content-tree/digest.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf, viewOf, type ViewOf } from '#src/lib/views/kinds.ts';
import { writePlan, type PageToPlan } from '#src/plan/plan.ts';
import { pageFile } from './page-file.ts';
import { sameStatus, statusOf, type Ledger } from './ledger.ts';
import type { ViewMemory } from './view-memory.ts';

/** Which pages the site has, and which of them have to be rendered. */
export interface Plan {
  /** View digest by address, of every page. */
  readonly digests: ReadonlyMap<string, string>;
  /** Addresses whose published file is still right. */
  readonly kept: readonly string[];
  /** Addresses of the others. */
  readonly rendered: readonly string[];
}

/** What an earlier build has left. */
export interface Former {
  /** Of the pages that were published; `null` when there is none to be trusted. */
  readonly ledger: Ledger | null;
  /** Without it every view is made. */
  readonly memory: ViewMemory | null;
}

/** Writes the pages that have to be rendered into the plan folder; with no ledger that is every page. */
export function plan(archive: Archive, folder: string, former: Former): Plan {
  const digests = new Map<string, string>();
  const kept: string[] = [];
  const planned = writePlan(folder, pending(archive, former, { digests, kept }));
  return { digests, kept, rendered: planned.map(({ address }) => address) };
}

interface Found {
  readonly digests: Map<string, string>;
  readonly kept: string[];
}

function* pending(
  archive: Archive,
  { ledger, memory }: Former,
  { digests, kept }: Found,
): Generator<PageToPlan> {
  const isKept = (address: string, viewDigest: string): boolean => {
    if (!ledger || !isPublished(ledger, address, viewDigest)) return false;
    digests.set(address, viewDigest);
    kept.push(address);
    return true;
  };
  for (const page of pagesOf(archive)) {
    const address = localAddress(page.locale, page.path);
    if (digests.has(address)) throw new Error(`Two pages have the address ${address}.`);
    const known = memory?.digestOf(page, address) ?? null;
    if (known !== null && isKept(address, known)) continue;
    const { value: view, cells } = memory?.viewOf(page) ?? untraced(viewOf(archive, page));
    const json = JSON.stringify(view);
    const viewDigest = digest(json);
    memory?.learn(page, { address, digest: viewDigest, cells });
    if (isKept(address, viewDigest)) continue;
    digests.set(address, viewDigest);
    yield { page, address, digest: viewDigest, text: textOf(view), json };
  }
}

const untraced = <T>(value: T) => ({ value, cells: [] });

/** Of the text that is rendered, or of which passages are shown. */
function textOf(view: Partial<ViewOf<'release'> & ViewOf<'agreement'>>): string | null {
  return (view.body ?? view.announcements?.[0]?.body)?.file ?? null;
}

function isPublished({ pages, outDir }: Ledger, address: string, viewDigest: string): boolean {
  const entry = pages[address];
  return (
    entry?.[0] === viewDigest &&
    sameStatus(entry[1], statusOf(path.join(outDir, pageFile(address))))
  );
}
