import path from 'node:path';
import { digest } from '#src/content-tree/digest.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { pagesOf, viewOf, type ViewOf } from '#src/lib/views/kinds.ts';
import { writePlan, type PageToPlan, type PlannedPage } from '#src/plan/plan.ts';
import { pageFile } from './page-file.ts';
import { sameStatus, statusOf, type Ledger } from './ledger.ts';

/** Which pages the site has, and which of them have to be rendered. */
export interface Plan {
  /** View digest by address, of every page. */
  readonly digests: ReadonlyMap<string, string>;
  /** Addresses whose published file is still right. */
  readonly kept: readonly string[];
  readonly rendered: readonly PlannedPage[];
}

/** Writes the pages that have to be rendered into the plan folder; with no ledger that is every page. */
export function plan(archive: Archive, folder: string, ledger: Ledger | null): Plan {
  const digests = new Map<string, string>();
  const kept: string[] = [];
  const rendered = writePlan(folder, pending(archive, ledger, { digests, kept }));
  return { digests, kept, rendered };
}

interface Found {
  readonly digests: Map<string, string>;
  readonly kept: string[];
}

function* pending(archive: Archive, ledger: Ledger | null, found: Found): Generator<PageToPlan> {
  for (const page of pagesOf(archive)) {
    const view = viewOf(archive, page);
    const json = JSON.stringify(view);
    const { address } = view;
    if (found.digests.has(address)) throw new Error(`Two pages have the address ${address}.`);
    const viewDigest = digest(json);
    found.digests.set(address, viewDigest);
    if (ledger && isPublished(ledger, address, viewDigest)) found.kept.push(address);
    else yield { page, address, digest: viewDigest, text: textOf(view), json };
  }
}

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
