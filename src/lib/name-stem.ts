import { stemmer as russianStem } from '@orama/stemmers/russian';
import type { Locale } from '#src/site.ts';

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

const KAZAKH_CASE =
  /(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен|ды|ді|ты|ті|ны|ні|дағы|дегі|тағы|тегі|ндағы|ндегі)$/u;

function makeStem(small: string, locale: Locale): string {
  if (locale === 'kk') {
    const [word = ''] = small.split('-');
    const cut = word.replace(KAZAKH_CASE, '');
    return cut.length >= 3 ? cut : word;
  }
  return russianStem(small);
}
