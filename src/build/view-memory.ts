import { digest } from '#src/content-tree/digest.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { openTracer, type Traced } from '#src/lib/trace/tracer.ts';
import { tracedArchive } from '#src/lib/trace/traced-archive.ts';
import { valuesOf } from '#src/lib/trace/value.ts';
import { viewOf, type PageKindName, type ViewOf } from '#src/lib/views/kinds.ts';
import type { Page } from '#src/lib/views/page.ts';
import { readTraces, writeTraces, type PageTrace } from './trace-file.ts';

/**
 * What earlier builds have learnt of views: of which cells of the archive each was made. While these have the same
 * values, the view is the same and need not be made.
 */
export interface ViewMemory {
  /** Digest of the view of a page, when it is known without making it. */
  readonly digestOf: (page: Page, address: string) => string | null;
  readonly viewOf: (page: Page) => Traced<ViewOf<PageKindName>>;
  /** Remembers the view of a page. */
  readonly learn: (
    page: Page,
    made: { readonly address: string; readonly digest: string; readonly cells: readonly number[] },
  ) => void;
  /** Writes what is remembered of the pages that were asked for or learnt. */
  readonly save: () => void;
}

/**
 * Opens what is remembered in a file; of another renderer, or when it is not as it was written, that is nothing.
 * @param renderer Digest of all that makes views.
 */
export function openViewMemory(file: string, renderer: string, archive: Archive): ViewMemory {
  const former = readTraces(file, renderer);
  const tracer = openTracer(former?.cells);
  const traced = tracedArchive(archive, tracer);
  const digests = cellDigests(archive, tracer.cells);
  const isSame = (cell: number): boolean => former?.digests[cell] === digests(cell);
  const pages = new Map<string, PageTrace>();
  return {
    digestOf(page, address) {
      const trace = former?.pages.get(address);
      if (trace?.page !== described(page)) return null;
      for (const cell of trace.cells) if (!isSame(cell)) return null;
      pages.set(address, trace);
      return trace.digest;
    },
    viewOf: (page) => tracer.during(() => viewOf(traced, page)),
    learn(page, { address, digest, cells }) {
      pages.set(address, { page: described(page), digest, cells: Uint32Array.from(cells) });
    },
    save() {
      writeTraces(file, renderer, { cells: tracer.cells, digestOf: digests, pages });
    },
  };
}

/** All that a view is given beside the archive, its address apart. */
const described = ({ kind, locales, params }: Page): string =>
  JSON.stringify([kind, locales, params]);

/** Digests of the values of cells by their numbers, each made once. */
function cellDigests(archive: Archive, cells: readonly string[]): (cell: number) => string {
  const valueOf = valuesOf(archive);
  const known = new Map<number, string>();
  return (cell) => {
    const found = known.get(cell) ?? digest(valueOf(cells[cell] ?? '')).slice(0, DIGITS);
    known.set(cell, found);
    return found;
  };
}

/** 96 bits: two values of a cell never share them by accident. */
const DIGITS = 24;
