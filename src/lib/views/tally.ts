import type { Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import type { Agreement } from '../records/agreement.ts';
import { label, type Label } from './label.ts';

/** Codes of a list with the number of agreements that have them; codes that none has are left out. */
export type Tally = readonly { readonly term: Label; readonly count: number }[];

/** Counts agreements by kind or by present stage, in the order of the code list. */
export function tally(
  archive: Archive,
  locale: Locale,
  { list, ids }: { readonly list: 'kinds' | 'stages'; readonly ids: readonly string[] },
): Tally {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const code = codeOf(must(archive.agreements, id), list);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Array.from(archive.taxonomies[list].keys()).flatMap((code) => {
    const count = counts.get(code);
    return count === undefined ? [] : [{ term: label(archive, locale, [list, code]), count }];
  });
}

/** A tally that compares something: more than one code has agreements. */
export interface Comparison {
  readonly list: 'kinds' | 'stages';
  readonly tally: Tally;
}

/** Agreements compared by stage, or where all stand at one, by kind; `null` where they do not differ. */
export function comparison(
  archive: Archive,
  locale: Locale,
  ids: readonly string[],
): Comparison | null {
  for (const list of ['stages', 'kinds'] as const) {
    const found = tally(archive, locale, { list, ids });
    if (found.length > 1) return { list, tally: found };
  }
  return null;
}

const codeOf = ({ kind, stages }: Agreement, list: 'kinds' | 'stages'): string =>
  list === 'kinds' ? kind : (stages.at(-1)?.stage ?? '');
