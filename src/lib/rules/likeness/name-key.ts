import { stemmer as russianStem } from '@orama/stemmers/russian';

/** Legal forms in the three languages; a name is the same with and without its form. */
const FORMS = new Set(
  `АО ОАО ЗАО ПАО НАО ТОО ООО ОЮЛ АКФ СЭЗ ОЭЗ МХК НК УК ГК РГП РГУ ГКП КГП КГУ ФГУП ГУП ЧУ ОО ОФ НПП НИИ ФГАОУ ФГБОУ ФГБУ АНО ДПО РУП ЧУП МУП ФГБУЗ ГБУЗ АКБ СПК
   АҚ ЖШС ЖШҚ ААҚ ЖАҚ ЗТБ ДКҚ АЭА ҰК РМК РМКК КММ ҚБ
   JSC OJSC CJSC PJSC LLP LLC ALE ACF NC SEZ LTD INC CORP GMBH PLC`.split(/\s+/u),
);

export const isForm = (word: string): boolean => FORMS.has(word.toUpperCase());

const stems = new Map<string, string>();

/** A Russian word without its ending; the words of names come again and again. */
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[\u0400-\u052F]+$/u.test(word) ? russianStem(word) : word;
  stems.set(word, stem);
  return stem;
}

/**
 * A name without quotation marks, legal form and endings, to be compared: inflected Russian has the same key,
 * `«Самрук-Казыны»` that of `«Самрук-Казына»`. Empty when nothing is left.
 */
export function nameKey(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !isForm(word) || words.length === 1)
    .map((word) => word.toLowerCase().replace(/ё/gu, 'е'))
    .map(stemOf)
    .join(' ');
}
