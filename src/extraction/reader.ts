import type { Locale } from '#src/site.ts';
import { readEnglishHeading, readEnglishTitle } from './english/heading.ts';
import { readEnglish } from './english/reader.ts';
import { readKazakh, readKazakhHeading } from './kazakh/reader.ts';
import type { Witnesses } from './loose-end.ts';
import { kazakhSides, kazakhSigners } from './kazakh/witness.ts';
import { englishSides, englishSigners } from './english/witness.ts';
import { russianSides, russianSigners } from './russian/witness.ts';
import { readRussianHeading, readRussianRemark, readRussianTitle } from './russian/heading.ts';
import { readRussian } from './russian/reader.ts';
import type { ListContext, PieceReading, Statement } from './statement.ts';

/** What is read differently in each language. */
export interface Reader {
  readonly read: (text: string, list: ListContext | null, year: number | null) => PieceReading;
  readonly heading: (text: string) => ListContext | null;
  /** A line that is nothing but a kind in the plural, above the documents of it. */
  readonly title: (text: string) => ListContext | null;
  /** A sentence behind an item that says more of its document. */
  readonly remark: (text: string) => Pick<Statement, 'kind' | 'kindAsGiven' | 'subject'> | null;
  readonly witnesses: Witnesses;
}

export const READERS: Readonly<Record<Locale, Reader>> = {
  ru: {
    read: readRussian,
    heading: readRussianHeading,
    title: readRussianTitle,
    remark: readRussianRemark,
    witnesses: { signersIn: russianSigners, sidesIn: russianSides },
  },
  kk: {
    read: readKazakh,
    heading: readKazakhHeading,
    title: () => null,
    remark: () => null,
    witnesses: { signersIn: kazakhSigners, sidesIn: kazakhSides },
  },
  en: {
    read: readEnglish,
    heading: readEnglishHeading,
    title: readEnglishTitle,
    remark: () => null,
    witnesses: { signersIn: englishSigners, sidesIn: englishSides },
  },
};

/** Language of a text by its letters. */
export function languageOf(text: string): Locale {
  const own = text.replace(/«[^»]*»|"[^"]*"/gu, '');
  const count = (pattern: RegExp): number => own.match(pattern)?.length ?? 0;
  const cyrillic = count(/[а-яё]/giu);
  if (count(/[a-z]/giu) > cyrillic * 1.5) return 'en';
  return count(/[әғқңөұүһі]/giu) * 25 > cyrillic ? 'kk' : 'ru';
}
