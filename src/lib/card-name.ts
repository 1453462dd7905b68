import type { Locale } from '#src/site.ts';

/** Name of the sharing image of a kind of page; that of an agreement shows its stage. */
export const cardName = (kind: string, locale: Locale, stage: string | null): string =>
  [kind, ...(stage === null ? [] : [stage]), locale].join('-');

/** Of every sharing image, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
