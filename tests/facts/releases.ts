import { INTERREGIONAL, MACHINE_BUILDERS } from './events.ts';

/** What the two source documents say of themselves, by identifier of the release. */
export const RELEASES = {
  'forum-kazakhstan-rossiya-xiii': { published: null, event: INTERREGIONAL },
  'forum-mashinostroiteley-kazakhstana-iv': {
    published: '[..2016-09-16]',
    event: MACHINE_BUILDERS,
  },
} as const;

/** The one total that is announced: for all 56 documents together. */
export const TOTAL = {
  release: 'forum-kazakhstan-rossiya-xiii',
  documents: 56,
  listed: 12,
  amount: { value: 3_000_000_000, currency: 'USD', bound: 'about' },
} as const;

/** Value, precision, unit, direction and period; the first trade figure is the sum of the two others. */
export const FIGURES = [
  [6453, 1, 'companies', null, null],
  [14_570_000_000, 10_000_000, 'USD', 'total', '2015'],
  [4_340_000_000, 10_000_000, 'USD', 'export', '2015'],
  [10_230_000_000, 10_000_000, 'USD', 'import', '2015'],
] as const;

export const SECTORS_OF_COMPANIES = 7;
