import type { Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { stageLabel } from './agreement-row.ts';
import type { Label } from './label.ts';
import { linkTo, type Link } from './link.ts';

/** Agreements of one release around one of them. */
export interface Siblings {
  readonly release: Link;
  /** How many the release lists. */
  readonly of: number;
  /** Place of this one, from 1. */
  readonly position: number;
  readonly rows: readonly {
    readonly position: number;
    readonly link: Link;
    readonly stage: Label;
  }[];
}

/** How many stand before and after at most: the release itself shows them all. */
const AROUND = 6;

/** None where the release announces nothing else, or only vouches for a stage. */
export function siblings(
  archive: Archive,
  locale: Locale,
  { agreement, release }: { readonly agreement: string; readonly release: string },
): Siblings[] {
  const { agreements } = must(archive.releases, release);
  const place = agreements.indexOf(agreement);
  if (place === -1 || agreements.length === 1) return [];
  const first = Math.max(0, place - AROUND);
  const rows = agreements.slice(first, place + AROUND + 1).map((id, index) => ({
    position: first + index + 1,
    link: linkTo(archive, locale, ['agreements', id]),
    stage: stageLabel(archive, locale, must(archive.agreements, id)),
  }));
  return [
    {
      release: linkTo(archive, locale, ['releases', release]),
      of: agreements.length,
      position: place + 1,
      rows: rows.filter(({ position }) => position !== place + 1),
    },
  ];
}
