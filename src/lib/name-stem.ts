import { stemmer as russianStem } from '@orama/stemmers/russian';
import type { Locale } from '#src/site.ts';
import { kazakhNameStem } from './kazakh-stem.ts';
import { plainLetters } from './plain-letters.ts';

const known = new Map<string, string>();

/** What all forms of a word of a name have in common, in small letters. */
export function nameStem(word: string, locale: Locale): string {
  const small = word.toLowerCase().replaceAll('ё', 'е');
  if (locale === 'en') return small.replace(/['’]s$/u, '');
  const key = `${locale}${small}`;
  const stem = known.get(key) ?? makeStem(small, locale);
  known.set(key, stem);
  return stem;
}

function makeStem(small: string, locale: Locale): string {
  if (locale === 'kk') {
    const [word = ''] = small.split('-');
    return kazakhNameStem(plainLetters(word));
  }
  return russianStem(small);
}
