import type { Locale } from '#src/site.ts';
import type { Amount } from './amount.ts';
import type { Body } from './body.ts';
import type { Correction } from './correction.ts';
import type { LocalizedText } from './text.ts';

/** How far an agreement has come, in the order of a life. */
export const STAGES = [
  'announced',
  'signed',
  'in-force',
  'amended',
  'carried-out',
  'terminated',
  'refused',
] as const;
export type Stage = (typeof STAGES)[number];

/** Whether the agreement's own wording or the heading of its list names the kind. */
export const KIND_BASES = ['own', 'heading'] as const;
export type KindBasis = (typeof KIND_BASES)[number];

/** A release of the archive, or a publication outside it. */
export type StageSource =
  | { readonly release: string }
  | { readonly publisher: string; readonly url: string | null; readonly retrieved: string | null };

export interface StageStep {
  readonly stage: Stage;
  /** EDTF, or `null` where no source dates the step. */
  readonly date: string | null;
  readonly source: StageSource | null;
}

/** A named organization, or a party that the source leaves unnamed. */
export type Party =
  | {
      readonly organization: string;
      readonly unnamed: false;
      /** The name that the source uses, where it is not the organization's first. */
      readonly as: string | null;
      readonly text: null;
    }
  | {
      readonly organization: null;
      readonly unnamed: true;
      readonly as: null;
      readonly text: LocalizedText;
    };

export interface RegionRef {
  /** ISO 3166-2. */
  readonly code: string;
  /** EDTF year whose borders the text means, where they are not today's. */
  readonly borders: string | null;
}

/** One document that parties signed or mean to sign. */
export interface Agreement {
  readonly id: string;
  /** Language of the source. */
  readonly language: Locale;
  readonly title: LocalizedText;
  readonly titleSupplied: boolean;
  readonly kind: string;
  /** Nominative singular, in the language of the source. */
  readonly kindAsGiven: string;
  readonly kindBasis: KindBasis;
  readonly parties: readonly Party[];
  readonly subject: LocalizedText | null;
  /** Organizations that the agreement is about. */
  readonly concerns: readonly string[];
  readonly sectors: readonly string[];
  readonly regions: readonly RegionRef[];
  /** Countries of the subject, those of the regions included. */
  readonly countries: readonly string[];
  readonly places: readonly LocalizedText[];
  readonly amount: Amount | null;
  /** Never empty; the last step is where the agreement stands. */
  readonly stages: readonly StageStep[];
  readonly event: string | null;
  readonly body: Body;
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
}
