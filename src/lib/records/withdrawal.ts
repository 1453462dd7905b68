import type { Locale } from '#src/site.ts';
import type { LocalizedText } from './text.ts';

/** A record that the archive has taken back; its page stays, and says when and why. */
export interface Withdrawal {
  /** Address of the page without language: `/agreements/x/`. */
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the record was called; `null` where the archive no longer says. */
  readonly name: LocalizedText | null;
  readonly reason: Readonly<Record<Locale, string>>;
}
