import type { CollectionName } from '#src/lib/records/records.ts';
import { freeIdentifier, slugOf } from '#src/editing/new/slug.ts';

/** Gives identifiers that neither the archive nor a draft of this run has. */
export interface Identities {
  readonly next: (collection: CollectionName, name: string, noun: string) => string;
}

export function identities(
  isTaken: (collection: CollectionName, id: string) => boolean,
): Identities {
  const given = new Set<string>();
  return {
    next(collection, name, noun) {
      const id = freeIdentifier(
        slugOf(name, noun),
        (one) => given.has(`${collection}/${one}`) || isTaken(collection, one),
      );
      given.add(`${collection}/${id}`);
      return id;
    },
  };
}
