import type { FieldName } from '#src/search/manifest.ts';

/** What a word before a colon asks for: a field in which the words after it must stand, or the year. */
export type Operator = FieldName | 'year';

/** Names of the operators in every language of the site. */
const NAMES: Record<string, Operator> = {
  kind: 'names',
  вид: 'names',
  түрі: 'names',
  party: 'parties',
  сторона: 'parties',
  тарап: 'parties',
  region: 'subject',
  регион: 'subject',
  область: 'subject',
  өңір: 'subject',
  облыс: 'subject',
  year: 'year',
  год: 'year',
  жыл: 'year',
};

export interface Operation {
  operator: Operator;
  text: string;
}

const OPERATION = new RegExp(
  `(?<=^|\\s)(${Object.keys(NAMES).join('|')}):\\s?("[^"]+"|\\S+)`,
  'giu',
);

/** Takes `party:ЕвроХим` and `year:2016` out of a query. */
export function operationsOf(query: string): { operations: Operation[]; rest: string } {
  const operations: Operation[] = [];
  const rest = query.replace(OPERATION, (_, name: string, text: string) => {
    const operator = NAMES[name.toLowerCase()];
    if (operator) operations.push({ operator, text: text.replaceAll('"', '') });
    return ' ';
  });
  return { operations, rest };
}
