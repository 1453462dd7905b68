import type { KindBasis, Stage } from '#src/lib/records/agreement.ts';
import type { Party } from './party.ts';

/** What a piece of a text says of one document; offsets count from the beginning of the piece. */
export interface Statement {
  /** Code of the list of kinds. */
  readonly kind: string;
  readonly kindAsGiven: string;
  readonly kindBasis: KindBasis;
  readonly parties: readonly Party[];
  /** A run of words of the text. */
  readonly subject: Run | null;
  readonly stage: Extract<Stage, 'announced' | 'signed'> | null;
  readonly start: number;
  readonly end: number;
}

/** `memorandum` of `memorandum-of-intent`. */
export const familyOf = (kind: string): string =>
  kind.replace(/-of-.*$/u, '').replace(/^framework-/u, '');

export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the heading of a list says of all its items. */
export interface ListContext {
  readonly stage: Statement['stage'];
  readonly kind: { readonly kind: string; readonly asGiven: string } | null;
  /** Parties of every document, where the items name none, or one. */
  readonly parties: readonly Party[];
  /** Case in which the items name the parties, as behind «подписаны между:». */
  readonly wanted?: 'instrumental';
  /** The items name only the other side, as behind «с такими партнерами:». */
  readonly hasSide?: boolean;
}

/** Why a piece that speaks of a document gave no statement. */
export interface Refusal {
  readonly reason: string;
}

/** What one language makes of a piece of text. `list` is `null` outside a list of documents. */
export interface PieceReading {
  readonly statements: readonly Statement[];
  readonly refusal: Refusal | null;
  /** A document of which the piece does not say who signs it. */
  readonly loose?: Statement & { readonly isReferring: boolean };
}
