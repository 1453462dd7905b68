import { stemmer as russianStem } from '@orama/stemmers/russian';
import type { Locale } from '#src/site.ts';
import { kazakhNameStem } from './kazakh-stem.ts';
import { plainLetters } from './plain-letters.ts';

const known: Readonly<Record<Locale, Map<string, string>>> = {
  ru: new Map(),
  kk: new Map(),
  en: new Map(),
};

/** A large archive has more words than are worth remembering. */
const MOST = 300_000;

/** What all forms of a word of a name have in common: the beginning of its letters as `nameLetters` gives them. */
export function nameStem(word: string, locale: Locale): string {
  const stems = known[locale];
  const earlier = stems.get(word);
  if (earlier !== undefined) return earlier;
  const stem = stemOf(nameLetters(word, locale), locale);
  if (stems.size >= MOST) stems.clear();
  stems.set(word, stem);
  return stem;
}

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
