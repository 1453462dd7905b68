import { stemmer as russianStem } from '@orama/stemmers/russian';
import type { Locale } from '#src/site.ts';
import { kazakhNameStem } from './kazakh-stem.ts';
import { perText } from './per-text.ts';
import { plainLetters } from './plain-letters.ts';

const stems: Readonly<Record<Locale, (word: string) => string>> = {
  ru: perText((word) => stemOf(nameLetters(word, 'ru'), 'ru')),
  kk: perText((word) => stemOf(nameLetters(word, 'kk'), 'kk')),
  en: perText((word) => stemOf(nameLetters(word, 'en'), 'en')),
};

/** What all forms of a word of a name have in common: the beginning of its letters as `nameLetters` gives them. */
export const nameStem = (word: string, locale: Locale): string => stems[locale](word);

/** Small letters of a word or a text, without the differences that names are told apart without. */
export function nameLetters(text: string, locale: Locale): string {
  const small = text.toLowerCase().replaceAll('ё', 'е');
  return locale === 'kk' ? plainLetters(small) : small;
}

function stemOf(letters: string, locale: Locale): string {
  if (locale === 'en') return letters.replace(/['’]s$/u, '');
  if (locale === 'ru') return russianStem(letters);
  const [word = ''] = letters.split('-');
  return kazakhNameStem(word);
}
