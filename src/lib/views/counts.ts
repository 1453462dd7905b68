import type { Locale } from '#src/site.ts';
import { STAGES } from '../records/agreement.ts';
import type { Archive } from '../graph/archive.ts';
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

export function counts(archive: Archive, locale: Locale): Counts {
  const standing = new Map<string, number>();
  for (const { stages } of archive.agreements.values()) {
    const stage = stages.at(-1)?.stage ?? '';
    standing.set(stage, (standing.get(stage) ?? 0) + 1);
  }
  let figures = 0;
  for (const release of archive.releases.values()) figures += release.figures.length;
  return {
    releases: archive.releases.size,
    agreements: archive.agreements.size,
    stages: STAGES.flatMap((stage) => {
      const count = standing.get(stage);
      return count ? [{ stage: label(archive, locale, ['stages', stage]), count }] : [];
    }),
    organizations: archive.organizations.size,
    events: archive.events.size,
    figures,
  };
}
