import { LOCALES, type Locale } from '#src/site.ts';
import { nameStem } from '#src/lib/name-stem.ts';

/** Countries that texts of the archive can speak of; names come from the engine's own tables. */
const CODES =
  'KZ RU BY KG UZ TM TJ CN DE TR AZ AM GE UA MD MN JP KR KP IN PK IR IQ AF SA AE QA KW OM BH JO IL EG US CA MX BR AR CL ' +
  'GB FR IT ES PT NL BE LU CH AT PL CZ SK HU RO BG RS HR SI GR FI SE NO DK IE LT LV EE IS CY MT TH VN MY SG ID PH ' +
  'AU NZ ZA NG KE ET MA TN DZ LK BD NP LI MC HK TW';

/** Other words for countries; capitals are compared as they are, other words by their stem. */
const ALIASES: Readonly<Record<string, string>> = {
  KZ: 'РК ҚР РеспубликаКазахстан',
  RU: 'РФ Россия Ресей Russia',
  BY: 'РБ Беларусь Белоруссия',
  CN: 'КНР Қытай Китая',
  AE: 'ОАЭ БАӘ UAE Эмираты',
  US: 'США АҚШ USA',
  GB: 'Великобритания Англия Ұлыбритания Britain UK',
  KR: 'Корея РК_',
  KG: 'Кыргызстан Киргизия Қырғызстан',
  UZ: 'Узбекистан Өзбекстан',
  TM: 'Туркменистан Түркменстан Туркмения',
  TJ: 'Таджикистан Тәжікстан',
  TR: 'Турция Түркия Turkey',
  DE: 'Германия ФРГ',
  CZ: 'Чехия',
  NL: 'Нидерланды Голландия',
  JP: 'Япония Жапония',
  IN: 'Индия Үндістан',
  AZ: 'Азербайджан Әзербайжан Әзірбайжан',
};

const SHORT = new Map<string, string>();
const STEMS = new Map<string, string>();
for (const code of CODES.split(' ')) {
  for (const locale of LOCALES) {
    const name = new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? '';
    const [word = '', ...rest] = name.split(/[\s(]+/u);
    if (rest.length === 0 && word.length > 3) STEMS.set(keyOf(word, locale), code);
  }
  for (const word of (ALIASES[code] ?? '').split(' ')) {
    if (/^\p{Lu}{2,5}$/u.test(word)) SHORT.set(word, code);
    else if (word.length > 3) for (const locale of LOCALES) STEMS.set(keyOf(word, locale), code);
  }
}

function keyOf(word: string, locale: Locale): string {
  return `${locale} ${nameStem(word, locale)}`;
}

/** The country that a word names in any of its forms, ISO 3166-1; never of a small letter. */
export function countryOf(word: string, locale: Locale): string | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  return SHORT.get(word) ?? STEMS.get(keyOf(word, locale)) ?? null;
}

/** The name of a country in the nominative. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
