import type { Archive } from '../graph/archive.ts';
import type { Tracer } from './tracer.ts';

/** What a traced archive is made of. */
export interface Tracing {
  readonly tracer: Tracer;
  /** The same archive, in which nobody notes what is read. */
  readonly plain: Archive;
}

const tracings = new WeakMap<Archive, Tracing>();

/** `undefined` for an archive that is not traced. */
export const tracingOf = (archive: Archive): Tracing | undefined => tracings.get(archive);

/** Marks an archive as a traced one. */
export function asTraced(archive: Archive, tracing: Tracing): Archive {
  tracings.set(archive, tracing);
  return archive;
}
