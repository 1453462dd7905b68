import type { Archive } from '../graph/archive.ts';
import { derivedCell } from './cell.ts';
import { tracingOf } from './tracing.ts';

/** What an archive says of an identifier, also of one that it does not have; plain JSON values. */
type Derivation<T> = (archive: Archive, id: string) => T;

const derivations = new Map<string, Derivation<unknown>>();

/**
 * A pure function that reads much of an archive and gives little: its result is a cell of its own, so that whoever
 * asks depends on the result and not on all that was read for it.
 * @param name Of this function alone.
 */
export function derived<T>(name: string, compute: Derivation<T>): Derivation<T> {
  derivations.set(name, compute);
  return (archive, id) => {
    const tracing = tracingOf(archive);
    if (!tracing) return compute(archive, id);
    tracing.tracer.read(derivedCell(name, id));
    return compute(tracing.plain, id);
  };
}

/** As `derived`; each result is computed once for an archive. */
export function derivedOnce<T>(name: string, compute: Derivation<T>): Derivation<T> {
  const archives = new WeakMap<Archive, Map<string, { readonly result: T }>>();
  return derived(name, (archive, id) => {
    const known = archives.get(archive) ?? new Map<string, { readonly result: T }>();
    archives.set(archive, known);
    const found = known.get(id) ?? { result: compute(archive, id) };
    known.set(id, found);
    return found.result;
  });
}

/** Its result. @throws when there is no function of this name. */
export function derive(archive: Archive, name: string, id: string): unknown {
  const compute = derivations.get(name);
  if (!compute) throw new Error(`Nothing is derived as “${name}”.`);
  return compute(archive, id);
}
