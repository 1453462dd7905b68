import { DEFAULT_LOCALE, type Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import type { TaxonomyName } from '../records/taxonomy.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';

/** A code with its name in the language of the page. */
export interface Label extends Text {
  readonly id: string;
}

export function label(
  archive: Archive,
  locale: Locale,
  [list, id]: readonly [TaxonomyName, string],
): Label {
  return { id, ...pick(must(archive.taxonomies[list], id).name, locale, DEFAULT_LOCALE) };
}

/** As `label`, for a code that may be unknown. */
export function labelOrNull(
  archive: Archive,
  locale: Locale,
  [list, id]: readonly [TaxonomyName, string | null],
): Label | null {
  return id === null ? null : label(archive, locale, [list, id]);
}
