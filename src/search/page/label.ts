import { UNDATED, type FilterName } from '#src/search/names.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** The name of a value of a filter; a code that nobody has named is shown as it is. */
export function labelOf(
  { labels, strings }: SearchPageData,
  name: FilterName,
  value: string,
): string {
  if (value === UNDATED) return strings.undated;
  const own: Readonly<Record<string, string>> =
    name === 'type' ? strings.types : name === 'language' ? strings.languages : {};
  return labels[name]?.[value] ?? own[value] ?? value;
}
