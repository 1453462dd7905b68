import type { Locale } from '#src/site.ts';
import type { Correction } from './correction.ts';
import type { LocalizedText } from './text.ts';

/** Where a name comes from: an official act, the archive's translation, or the text of a source. */
export const NAME_BASES = ['official', 'translation', 'text'] as const;
export type NameBasis = (typeof NAME_BASES)[number];

export interface Name {
  readonly text: string;
  readonly language: Locale;
  readonly basis: NameBasis;
  /** EDTF; `null` where not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly note: LocalizedText | null;
}

export interface Organization {
  readonly id: string;
  /** Never empty. The first of a language is the name in that language. */
  readonly names: readonly Name[];
  readonly kind: string;
  readonly legalForm: string | null;
  /** ISO 3166-1 alpha-2, only where a source states it. */
  readonly country: string | null;
  /** What a source says the organization is. */
  readonly about: LocalizedText | null;
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
}
