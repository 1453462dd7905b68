import type { Locale } from '#src/site.ts';

/** Countries by the letters that stand for them; a text that writes them out is meant too. */
const COUNTRIES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  kz: { ru: 'казахстан', kk: 'қазақстан', en: 'kazakhstan' },
  ru: { ru: 'россия', kk: 'ресей', en: 'russia' },
};
const SHORT: ReadonlyMap<string, keyof typeof COUNTRIES> = new Map([
  ['рк', 'kz'],
  ['қр', 'kz'],
  ['rk', 'kz'],
  ['рф', 'ru'],
]);

/** The word for which short letters stand (`РК`, `ҚР`). Takes small letters. */
export function writtenOut(word: string, locale: Locale): string | undefined {
  const country = SHORT.get(word);
  return country === undefined ? undefined : COUNTRIES[country]?.[locale];
}

/**
 * Legal forms as names carry them in three languages. A name is the same without: they do not
 * count in titles, and a query is about its other words.
 */
const LEGAL_FORMS = new Set(
  `ао тоо ооо оао зао пао нао оюл ип нк гу рго ргп ргу кгу гкп тдо
   ақ жшс жақ аақ жшқ зтб ұк шжқ
   jsc llp llc cjsc ojsc pjsc ltd inc plc gmbh ale nc`
    .trim()
    .split(/\s+/u),
);

export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase());
}

/** Names of the letters of the Latin alphabet as Russian speakers write them, the longest first. */
const LETTERS = (
  'даблъю:w дабл:w эйч:h джей:j эль:l икс:x экс:x уай:y зет:z кью:q эф:f джи:g кей:k эл:l эм:m эн:n ' +
  'эс:s эй:a би:b си:c ди:d ай:i пи:p ти:t ви:v ар:r оу:o ю:u и:e о:o'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);

/** The abbreviation whose letters are spelled out: `айтиэс` → `its`. Takes small letters. */
export function spelledOut(word: string): string | undefined {
  let [rest, letters] = [word, ''];
  while (rest !== '') {
    const [name, letter] = LETTERS.find(([start]) => rest.startsWith(start)) ?? [];
    if (name === undefined || letter === undefined) return undefined;
    rest = rest.slice(name.length);
    letters += letter;
  }
  return letters.length > 1 ? letters : undefined;
}
