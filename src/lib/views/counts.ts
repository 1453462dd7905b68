import type { Locale } from '#src/site.ts';
import { STAGES } from '../records/agreement.ts';
import type { Archive } from '../graph/archive.ts';
import { derivedOnce } from '../trace/derived.ts';
import { label, type Label } from './label.ts';

/** The archive in numbers, each of a named thing. */
export interface Counts {
  readonly releases: number;
  readonly agreements: number;
  /** Agreements by where they stand; stages at which none stands are left out. */
  readonly stages: readonly { readonly stage: Label; readonly count: number }[];
  readonly organizations: number;
  readonly events: number;
  readonly figures: number;
}

/** What has to be counted record by record. */
const tally = derivedOnce('counts', ({ agreements, releases }) => {
  const standing: Record<string, number> = {};
  for (const { stages } of agreements.values()) {
    const stage = stages.at(-1)?.stage ?? '';
    standing[stage] = (standing[stage] ?? 0) + 1;
  }
  let figures = 0;
  for (const release of releases.values()) figures += release.figures.length;
  return { standing, figures };
});

export function counts(archive: Archive, locale: Locale): Counts {
  const { standing, figures } = tally(archive, '');
  return {
    releases: archive.releases.size,
    agreements: archive.agreements.size,
    stages: STAGES.flatMap((stage) => {
      const count = standing[stage];
      return count ? [{ stage: label(archive, locale, ['stages', stage]), count }] : [];
    }),
    organizations: archive.organizations.size,
    events: archive.events.size,
    figures,
  };
}
