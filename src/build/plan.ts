import { digest } from '#src/content-tree/digest.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf, viewOf, type ViewOf } from '#src/lib/views/kinds.ts';
import type { Page } from '#src/lib/views/page.ts';
import { viewFlattener } from '#src/plan/flat-view.ts';
import { writePlan, type PageToPlan } from '#src/plan/plan.ts';
import { pageFile } from './page-file.ts';
import { sameStatus, type Ledger } from './ledger.ts';
import type { PublishedSite } from './published.ts';
import type { TraceMemory } from './trace-memory.ts';

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
  /** The site that the ledger speaks of. */
  readonly published: Pick<PublishedSite, 'look'>;
  /** Without it every view is made. */
  readonly memory: TraceMemory | null;
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
  { ledger, memory, published }: Former,
  { digests, kept }: Found,
): Generator<PageToPlan> {
  const isKept = (address: string, viewDigest: string): boolean => {
    const [known, status] = ledger?.pages[address] ?? [];
    if (known !== viewDigest || !sameStatus(status, published.look(pageFile(address))))
      return false;
    digests.set(address, viewDigest);
    kept.push(address);
    return true;
  };
  const flatten = viewFlattener(digest);
  for (const page of pagesOf(archive)) {
    const address = localAddress(page.locale, page.path);
    if (digests.has(address)) throw new Error(`Two pages have the address ${address}.`);
    const of = described(page);
    const known = memory?.digestOf(address, of) ?? null;
    if (known !== null && isKept(address, known)) continue;
    const view = (from: Archive) => viewOf(from, page);
    const { value, cells } = memory?.trace(view) ?? { value: view(archive), cells: [] };
    const flat = flatten(value);
    memory?.learn(address, { of, digest: flat.digest, cells });
    if (isKept(address, flat.digest)) continue;
    digests.set(address, flat.digest);
    yield { page, address, text: textOf(value), view: flat };
  }
}

/** All that a view is given beside the archive, its address apart. */
const described = ({ kind, locales, params }: Page): string =>
  JSON.stringify([kind, locales, params]);

/** Of the text that is rendered, or of which passages are shown. */
function textOf(view: Partial<ViewOf<'release'> & ViewOf<'agreement'>>): string | null {
  return (view.body ?? view.announcements?.[0]?.body)?.file ?? null;
}
