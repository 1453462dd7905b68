import type { Locale } from '#src/site.ts';

/** What a number in a release counts, and which facts of the records speak of the same. */
export const COUNTED_NOUNS = ['documents', 'delegates', 'countries', 'sections'] as const;
export type CountedNoun = (typeof COUNTED_NOUNS)[number];

/** Which way of trade a sum is about. */
export const FLOWS = ['total', 'export', 'import'] as const;
export type Flow = (typeof FLOWS)[number];

type ByLocale = Readonly<Record<Locale, string>>;

/** Up to two adjectives between a number and its noun. */
const ADJECTIVES: ByLocale = {
  ru: String.raw`(?:\s+\p{L}+(?:ых|их|ые|ие|ого|ый|ий|ое|ее|ой)){0,2}\s+`,
  kk: String.raw`(?:-?\p{L}{1,5})?(?:\s+\p{L}+){0,1}\s+`,
  en: String.raw`(?:\s+(?!of\b|from\b|and\b|in\b|for\b|to\b|the\b)[\p{Ll}-]+){0,2}\s+`,
};

const NOUNS: Readonly<Record<CountedNoun, ByLocale>> = {
  documents: {
    ru: 'документ|меморандум|соглашени|договор(?!енн)|контракт',
    kk: 'құжат|меморандум|келісім|шарт',
    en: 'documents?|memorand(?:a|ums?)|agreements?|treaties|contracts?',
  },
  delegates: { ru: 'делегат', kk: 'делегат', en: 'delegates?' },
  countries: { ru: 'стран', kk: 'ел(?:ден|дің|і|інен|інің|дер)?(?!\\p{L})', en: 'countries' },
  sections: { ru: 'секци', kk: 'секция', en: 'sections?' },
};

const eachLocale = (source: (locale: Locale) => string): Readonly<Record<Locale, RegExp>> => ({
  ru: new RegExp(source('ru'), 'iu'),
  kk: new RegExp(source('kk'), 'iu'),
  en: new RegExp(source('en'), 'iu'),
});

/** What follows a number directly, by noun. */
export const NOUN_AFTER = Object.fromEntries(
  COUNTED_NOUNS.map((noun) => [
    noun,
    eachLocale((locale) => `^${ADJECTIVES[locale]}(?:${NOUNS[noun][locale]})`),
  ]),
) as Readonly<Record<CountedNoun, Readonly<Record<Locale, RegExp>>>>;

/** A word of trade, each in a group of the order of `FLOWS`. */
export const FLOW_WORDS = eachLocale(
  (locale) =>
    ({
      ru: '(товарооборот|взаимн\\p{L}+ торговл|оборот)|(экспорт)|(импорт)',
      kk: '(тауар айналым|өзара сауда)|(экспорт)|(импорт)',
      en: '(trade|turnover)|(exports?\\b)|(imports?\\b)',
    })[locale],
);

const CURRENCIES: Readonly<Record<string, ByLocale>> = {
  USD: { ru: 'долл|USD', kk: 'АҚШ долл|долл|USD', en: '(?:US )?dollars?|USD' },
  EUR: { ru: 'евро|EUR', kk: 'еуро|евро|EUR', en: 'euros?|EUR' },
  KZT: { ru: 'тенге|KZT', kk: 'теңге|KZT', en: 'tenge|KZT' },
  RUB: { ru: 'руб|RUB', kk: 'рубл|RUB', en: 'roubles?|rubles?|RUB' },
};

const CURRENCY_AFTER = Object.entries(CURRENCIES).map(
  ([code, words]) =>
    [code, eachLocale((locale) => String.raw`^[\s\u00A0]*(?:${words[locale]})`)] as const,
);

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '₸': 'KZT', '₽': 'RUB' };

/** Currency that a text names around a number, given what stands after and before it. */
export function currencyAt(after: string, before: string, locale: Locale): string | null {
  const sign = SIGNS[before.trimEnd().at(-1) ?? ''] ?? SIGNS[after.trimStart().at(0) ?? ''];
  return sign ?? CURRENCY_AFTER.find(([, patterns]) => patterns[locale].test(after))?.[0] ?? null;
}
