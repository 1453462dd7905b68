import { UNDATED, UNPRICED, type FilterName } from '#src/search/names.ts';
import type { SearchPageData, SearchStrings } from '#src/search/strings.ts';

/** The name of a value of a filter; a code that nobody has named is shown as it is. */
export function labelOf(
  { labels, strings }: SearchPageData,
  name: FilterName,
  value: string,
): string {
  if (value === UNDATED) return strings.undated;
  if (name === 'sum') return sumLabel(value, strings.sums);
  const own: Readonly<Record<string, string>> =
    name === 'type' ? strings.types : name === 'language' ? strings.languages : {};
  return labels[name]?.[value] ?? own[value] ?? value;
}

/** `USD-2` in words; the code of the currency stays. */
function sumLabel(value: string, { steps, unpriced }: SearchStrings['sums']): string {
  if (value === UNPRICED) return unpriced;
  const [currency = '', step] = value.split('-');
  return `${currency}: ${steps[Number(step)] ?? ''}`;
}
