import { digest } from '#src/content-tree/digest.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { openTracer, type Traced, type Tracer } from '#src/lib/trace/tracer.ts';
import { tracedArchive } from '#src/lib/trace/traced-archive.ts';
import { cellsOfWhole, valuesOf } from '#src/lib/trace/value.ts';
import { readTraces, writeTraces, type Trace } from './trace-file.ts';

/**
 * What earlier builds have learnt of views and feeds: of which cells of the archive each was made. While these have
 * the same values, it is the same and need not be made.
 */
export interface TraceMemory {
  /** Digest of what has this name, when it is known without making it. @param of All that it is made of beside the archive. */
  readonly digestOf: (name: string, of: string) => string | null;
  /** Makes something of an archive that tells what is read of it. */
  readonly trace: <T>(make: (archive: Archive) => T) => Traced<T>;
  readonly learn: (
    name: string,
    made: { readonly of: string; readonly digest: string; readonly cells: readonly number[] },
  ) => void;
  /** Writes what is remembered of everything that was asked for or learnt. */
  readonly save: () => void;
}

/**
 * Opens what is remembered in a file; of another renderer, or when it is not as it was written, that is nothing.
 * @param renderer Digest of all that makes views and feeds.
 */
export function openTraceMemory(file: string, renderer: string, archive: Archive): TraceMemory {
  const former = readTraces(file, renderer);
  const tracer = openTracer(former?.cells);
  const traced = tracedArchive(archive, tracer);
  const digests = cellDigests(archive, tracer);
  const states = new Uint8Array(former?.cells.length ?? 0);
  const isSame = (cell: number): boolean => {
    if (states[cell] === UNKNOWN)
      states[cell] = former?.digests[cell] === digests(cell) ? SAME : CHANGED;
    return states[cell] === SAME;
  };
  const traces = new Map<string, Trace>();
  return {
    digestOf(name, of) {
      const trace = former?.traces.get(name);
      if (trace?.of !== of) return null;
      for (const cell of trace.cells) if (!isSame(cell)) return null;
      traces.set(name, trace);
      return trace.digest;
    },
    trace: (make) => tracer.during(() => make(traced)),
    learn(name, { of, digest: own, cells }) {
      traces.set(name, { of, digest: own, cells: Uint32Array.from(cells) });
    },
    save() {
      writeTraces(file, renderer, { cells: tracer.cells, digestOf: digests, traces });
    },
  };
}

/** What is known of a cell of the former build, when it has been looked at. */
const [UNKNOWN, SAME, CHANGED] = [0, 1, 2];

/** Digests of the values of cells by their numbers, each made once; a short value stands for itself. */
function cellDigests(
  archive: Archive,
  { cells, find }: Pick<Tracer, 'cells' | 'find'>,
): (cell: number) => string {
  const valueOf = valuesOf(archive);
  const known = new Map<number, string>();
  const digestOf = (cell: number): string => {
    const found = known.get(cell) ?? made(cells[cell] ?? '');
    known.set(cell, found);
    return found;
  };
  const ofName = (name: string): string => {
    const cell = find(name);
    return cell === undefined ? made(name) : digestOf(cell);
  };
  // All records together are not written out again: most of them are cells already.
  const made = (name: string): string => {
    const parts = cellsOfWhole(archive, name)?.map((part) => `${part} ${ofName(part)}`);
    const value = parts ? parts.join('\n') : valueOf(name);
    return value.length < DIGITS ? value : digest(value).slice(0, DIGITS);
  };
  return digestOf;
}

/** 96 bits: two values of a cell never share them by accident. */
const DIGITS = 24;
