import type { Locale } from '#src/site.ts';
import type { Total } from './amount.ts';
import type { Body } from './body.ts';
import type { Correction } from './correction.ts';
import type { Figure } from './figure.ts';

/** Where the received text comes from; every part is `null` where it is not known. */
export interface Source {
  readonly publisher: string | null;
  readonly url: string | null;
  /** Day of retrieval, `YYYY-MM-DD`. */
  readonly retrieved: string | null;
  /** Lower-case hexadecimal SHA-256 of the bytes as received. */
  readonly sha256: string | null;
}

/** A release written in one language: the original or a translation. */
export interface ReleaseText {
  readonly title: string;
  readonly lead: string;
  /** Who translated; `null` for the original. */
  readonly translator: string | null;
  readonly body: Body;
}

/** A press release in the archive's retelling. */
export interface Release {
  readonly id: string;
  /** Language of the original. */
  readonly language: Locale;
  /** The archive, not the source, worded the title. */
  readonly titleSupplied: boolean;
  readonly texts: Readonly<Partial<Record<Locale, ReleaseText>>>;
  /** EDTF, or `null` where the text gives no date. */
  readonly published: string | null;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly event: string | null;
  /** Agreements in the order of the announcement. */
  readonly agreements: readonly string[];
  readonly totals: readonly Total[];
  readonly figures: readonly Figure[];
  readonly source: Source;
  readonly corrections: readonly Correction[];
  /** Day on which the archive took the release in, `YYYY-MM-DD`. */
  /** `organization:id`, `event:id`, `region:code` that the text is not to be linked to. */
  readonly unlinked?: readonly string[];
  readonly added: string;
  readonly draft: boolean;
}
