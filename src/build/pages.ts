import path from 'node:path';
import type { Archive } from '#src/lib/graph/archive.ts';
import { renderPages } from './astro.ts';
import type { Bundle } from './bundle.ts';
import type { Draft } from './draft.ts';
import { readLedger, writeLedger, type Ledger } from './ledger.ts';
import type { Options } from './options.ts';
import { pageFile } from './page-file.ts';
import { learnReadings } from './file-readings.ts';
import { plan, type Plan } from './plan.ts';
import type { FingerprintReader } from '#src/hosting/fingerprint.ts';
import type { PublishedSite } from './published.ts';
import type { TraceMemory } from './trace-memory.ts';
import type { Workplace } from './workplace.ts';

/** The pages of a build: which there are, and those that had to be rendered, on their way. */
export interface Pages {
  readonly planned: Plan;
  readonly bundle: Bundle;
  /** Ends when all are rendered. */
  readonly rendering: Promise<void>;
}

const ledgerIn = ({ memory }: Workplace): string => path.join(memory, 'pages.json');

/** What pages are made of. */
export interface PageSource {
  readonly archive: Archive;
  /** Digest of all that renders. */
  readonly renderer: string;
  readonly work: Workplace;
}

/** What pages are made of, and what is known of those of the published site. */
interface Beginning extends PageSource {
  readonly published: PublishedSite;
  readonly memory: TraceMemory;
  readonly bundle: Bundle;
}

/** Plans all pages and begins to render those that have changed since the last build. @throws when Astro fails. */
export function beginPages(
  root: string,
  options: Options,
  { archive, renderer, work, published, memory, bundle }: Beginning,
): Pages {
  const ledger = trusted(readLedger(ledgerIn(work)), { look: renderer + bundle.look, options });
  const planned = plan(archive, work.plan, { ledger, published, memory });
  const { plan: folder, stage, readings } = work;
  const order = { plan: folder, stage, readings, bundle, pages: planned.rendered.length };
  const rendering = renderPages(root, order, options);
  // Whoever waits for the end hears of a fault.
  rendering.catch(() => undefined);
  return { planned, bundle, rendering };
}

/** A ledger counts only for the same folder, code and names of scripts and styles. */
function trusted(
  ledger: Ledger | null,
  { look, options }: { readonly look: string; readonly options: Options },
): Ledger | null {
  return ledger?.renderer === look && ledger.outDir === options.outDir ? ledger : null;
}

/** Takes over and reads the pages that stay as they are. @throws when one is missing. */
export function keepPages(draft: Draft, { planned }: Pages, reader: FingerprintReader): void {
  const files = planned.kept.map(pageFile);
  draft.keep(files);
  for (const file of files) reader.read(file);
}

/** Puts rendered pages and what all pages need into the site. @throws when a page is missing. */
export function placePages(
  draft: Draft,
  { planned, bundle }: Pages,
  { work, reader }: Pick<PageSource, 'work'> & HasReader,
): void {
  const made = learnReadings(work.readings, reader);
  const missing = planned.rendered.filter((address) => !made.has(pageFile(address)));
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(', ');
    throw new Error(`Astro left out ${missing.length} pages: ${some}.`);
  }
  for (const file of bundle.files) draft.copy(path.join(bundle.site, file), file);
  draft.moveAll(work.stage, made);
}

/** Remembers the pages of a published site. @param reader Has read them all. */
export function rememberPages(
  { planned, bundle }: Pages,
  { outDir }: Options,
  { renderer, work, reader }: Pick<PageSource, 'renderer' | 'work'> & HasReader,
): void {
  writeLedger(ledgerIn(work), {
    version: 2,
    renderer: renderer + bundle.look,
    outDir,
    pages: Object.fromEntries(
      Array.from(planned.digests, ([address, digest]) => [
        address,
        [digest, [...reader.statusOf(pageFile(address))]],
      ]),
    ),
  });
}

interface HasReader {
  readonly reader: FingerprintReader;
}
