import { readTree } from '#src/content-tree/tree.ts';
import type { Taxonomies, TaxonomyName, Term } from '#src/lib/records/taxonomy.ts';
import { readRecords } from '#src/schemas/records.ts';

/** All that the corpus is a function of, apart from the number of a record. */
export interface World {
  readonly seed: number;
  /** The code lists of the archive. */
  readonly codes: Taxonomies;
}

/** @throws when the content folder, whose code lists are used, cannot be read. */
export function toWorld(seed: number, contentDir: string): World {
  return { seed, codes: readRecords(readTree(contentDir).documents).records.taxonomies };
}

/** Codes of a list with their names. @throws when the list is empty. */
export function terms({ codes }: World, list: TaxonomyName): readonly Term[] {
  const found = [...codes[list].values()];
  if (found.length === 0) throw new Error(`The code list “${list}” is empty.`);
  return found;
}

/** A code that the corpus needs. @throws when the list does not have it. */
export function term({ codes }: World, list: TaxonomyName, id: string): Term {
  const found = codes[list].get(id);
  if (!found) throw new Error(`The code list “${list}” has no “${id}”, which the corpus needs.`);
  return found;
}

/** Organizations that the archive knows before it takes in the release of an index: they grow as index^0.6. */
export const organizationsBefore = (index: number): number => Math.floor(12 * index ** 0.6);
