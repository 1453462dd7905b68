import type { Locale } from '#src/site.ts';
import type { Amount, Total } from '../records/amount.ts';
import type { Release } from '../records/release.ts';

/** A total that a release announces, beside what the archive lists of it. */
export interface TotalView {
  readonly documents: number;
  readonly called: readonly string[];
  readonly amount: Amount | null;
  /** Language of the wordings. */
  readonly lang: Locale;
  /** Agreements of the release that the archive lists. */
  readonly listed: number;
  /** Documents that the release does not name; never negative. */
  readonly unnamed: number;
}

export function totalView({ documents, called, amount }: Total, release: Release): TotalView {
  const listed = release.agreements.length;
  return {
    documents,
    called,
    amount,
    lang: release.language,
    listed,
    unnamed: Math.max(0, documents - listed),
  };
}
