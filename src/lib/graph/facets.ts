import type { Agreement } from '../records/agreement.ts';
import { divided, type Chronicle, type Chronicles, type Dated } from './chronicle.ts';

/** The code lists by which agreements are listed. */
export const FACETS = ['regions', 'sectors', 'kinds', 'stages', 'countries'] as const;
export type FacetName = (typeof FACETS)[number];

/** Agreements by code of each list and by party, newest first; a code without agreements is absent. */
export type Facets = Readonly<Record<FacetName | 'parties', ReadonlyMap<string, Chronicle>>>;

type Codes = (agreement: Agreement) => readonly (string | null)[];

const CODES: Readonly<Record<FacetName | 'parties', Codes>> = {
  regions: ({ regions }) => regions.map(({ code }) => code),
  sectors: ({ sectors }) => sectors,
  kinds: ({ kind }) => [kind],
  stages: ({ stages }) => [stages.at(-1)?.stage ?? null],
  countries: ({ countries }) => countries,
  parties: ({ parties }) => parties.map(({ organization }) => organization),
};

export function facets(
  agreements: ReadonlyMap<string, Agreement>,
  { agreements: { all } }: Pick<Chronicles, 'agreements'>,
): Facets {
  const byCode = (codes: Codes): ReadonlyMap<string, Chronicle> => {
    const lists = new Map<string, Dated[]>();
    for (const dated of all) {
      const agreement = agreements.get(dated.id);
      for (const code of new Set(agreement && codes(agreement))) {
        if (code !== null)
          lists
            .set(code, lists.get(code) ?? [])
            .get(code)
            ?.push(dated);
      }
    }
    return new Map(Array.from(lists, ([code, list]) => [code, divided(list)]));
  };
  return Object.fromEntries(
    Object.entries(CODES).map(([name, codes]) => [name, byCode(codes)]),
  ) as Record<FacetName | 'parties', ReadonlyMap<string, Chronicle>>;
}
