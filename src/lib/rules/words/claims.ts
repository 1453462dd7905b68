import type { Locale } from '#src/site.ts';

/** What a number in a release counts, and which facts of the records speak of the same. */
const COUNTED_NOUNS = ['documents', 'delegates', 'countries', 'sections'] as const;
export type CountedNoun = (typeof COUNTED_NOUNS)[number];

/** Which way of trade a sum is about. */
const FLOWS = ['total', 'export', 'import'] as const;
export type Flow = (typeof FLOWS)[number];

type ByLocale<T> = Readonly<Record<Locale, T>>;

const eachLocale = (source: (locale: Locale) => string, flags: string): ByLocale<RegExp> => ({
  ru: new RegExp(source('ru'), flags),
  kk: new RegExp(source('kk'), flags),
  en: new RegExp(source('en'), flags),
});

/** Up to two adjectives between a number and its noun. */
const ADJECTIVES: ByLocale<string> = {
  ru: String.raw`(?:\s+\p{L}+(?:ых|их|ые|ие|ого|ый|ий|ое|ее|ой)){0,2}\s+`,
  kk: String.raw`(?:-?\p{L}{1,5})?(?:\s+\p{L}+){0,1}\s+`,
  en: String.raw`(?:\s+(?!of\b|from\b|and\b|in\b|for\b|to\b|the\b)[\p{Ll}-]+){0,2}\s+`,
};

/** In the order of `COUNTED_NOUNS`. */
const NOUNS: ByLocale<string> = {
  ru: '(документ|меморандум|соглашени|договор(?!енн)|контракт)|(делегат)|(стран)|(секци)',
  kk: '(құжат|меморандум|келісім|шарт)|(делегат)|(ел(?:ден|дің|і|інен|інің|дер)?(?!\\p{L}))|(секция)',
  en: '(documents?|memorand(?:a|ums?)|agreements?|treaties|contracts?)|(delegates?)|(countries)|(sections?)',
};

const NOUN_AFTER = eachLocale((locale) => `^${ADJECTIVES[locale]}(?:${NOUNS[locale]})`, 'iu');

/** What a number counts, by the words after it. */
export function nounAfter(after: string, locale: Locale): CountedNoun | null {
  const match = NOUN_AFTER[locale].exec(after);
  return match ? (COUNTED_NOUNS[match.slice(1).findIndex(Boolean)] ?? null) : null;
}

/** In the order of `FLOWS`. */
const FLOW_WORDS: ByLocale<string> = {
  ru: '(товарооборот|взаимн\\p{L}+ торговл|оборот)|(экспорт)|(импорт)',
  kk: '(тауар айналым|өзара сауда)|(экспорт)|(импорт)',
  en: '(trade|turnover)|(exports?\\b)|(imports?\\b)',
};

const FLOW = eachLocale((locale) => FLOW_WORDS[locale], 'giu');

/** The way of trade that a number is about: the last such word before it, no other number between. */
export function flowBefore(before: string, locale: Locale): Flow | null {
  let from = before.length;
  while (from > 0 && !/[\d;]/u.test(before.charAt(from - 1))) from--;
  const near = before.slice(from);
  let last: RegExpExecArray | null = null;
  for (const match of near.matchAll(FLOW[locale])) last = match;
  return last ? (FLOWS[last.slice(1).findIndex(Boolean)] ?? null) : null;
}

/** In the order of `CURRENCIES`. */
const CURRENCY_WORDS: ByLocale<string> = {
  ru: '(долл|USD)|(евро|EUR)|(тенге|KZT)|(руб|RUB)',
  kk: '((?:АҚШ )?долл|USD)|(еуро|евро|EUR)|(теңге|KZT)|(рубл|RUB)',
  en: '((?:US )?dollars?|USD)|(euros?|EUR)|(tenge|KZT)|(roubles?|rubles?|RUB)',
};

const CURRENCIES = ['USD', 'EUR', 'KZT', 'RUB'] as const;
const CURRENCY_AFTER = eachLocale(
  (locale) => String.raw`^[\s\u00A0]*(?:${CURRENCY_WORDS[locale]})`,
  'iu',
);
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '₸': 'KZT', '₽': 'RUB' };

/** Currency that a text names around a number, given what stands after and before it. */
export function currencyAt(after: string, before: string, locale: Locale): string | null {
  const sign = SIGNS[before.trimEnd().at(-1) ?? ''] ?? SIGNS[after.trimStart().at(0) ?? ''];
  const match = sign ? null : CURRENCY_AFTER[locale].exec(after);
  return sign ?? (match && (CURRENCIES[match.slice(1).findIndex(Boolean)] ?? null));
}
