import type { Amount, Bound } from '#src/lib/records/amount.ts';
import { isYear, type Claim } from '#src/lib/rules/numbers/claims.ts';
import { scanNumbers, valueOf, type NumberToken } from '#src/lib/rules/numbers/scan.ts';
import { currencyAt } from '#src/lib/rules/words/claims.ts';
import type { Locale } from '#src/site.ts';

/** A number with what stands around it. */
export interface Quantity {
  readonly value: number;
  /** Size of the last digit given. */
  readonly precision: number;
  /** ISO 4217, `null` where it is not money. */
  readonly currency: string | null;
  readonly bound: Bound;
  /** The words of the source, bound and currency included. */
  readonly asGiven: string;
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly token: NumberToken;
}

const BEFORE: Readonly<Record<Locale, readonly (readonly [RegExp, Bound])[]>> = {
  ru: [
    [/(?:порядка|около|примерно|приблизительно|ориентировочно|почти)\s+$/iu, 'about'],
    [/(?:более чем|более|свыше|больше|не менее|не менее чем|превы\p{L}+)\s+$/iu, 'more-than'],
  ],
  kk: [
    [/(?:шамамен|жуық)\s+$/iu, 'about'],
    [/(?:кемінде)\s+$/iu, 'more-than'],
  ],
  en: [
    [/(?:about|around|approximately|some|roughly|nearly|almost)\s+(?:US)?\$?\s*$/iu, 'about'],
    [/(?:more than|over|at least|exceed\p{L}*|above)\s+(?:US)?\$?\s*$/iu, 'more-than'],
  ],
};
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^\p{L}*\s*(?:жуық|шамасында|шамалас)/iu, 'about'],
  [/^\p{L}*\s*(?:астам|аса|артық)/iu, 'more-than'],
];

/** Currencies beside those that the rules of the check know. */
const MORE: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:юан|CNY|yuan)/iu, 'CNY'],
  [/^\s*(?:фунт|GBP|pounds)/iu, 'GBP'],
  [/^\s*(?:дирхам|AED|dirham)/iu, 'AED'],
  [/^\s*(?:иен|JPY|yen)/iu, 'JPY'],
  [/^\s*(?:сум(?:ов|а)|UZS)/iu, 'UZS'],
  [/^\s*(?:тг\.?(?!\p{L}))/iu, 'KZT'],
];

/** Numbers of a text that are no years, days or times, with their currency and bound. */
export function quantitiesIn(text: string, locale: Locale): Quantity[] {
  const mended = mendNumbers(text);
  const tokens = scanNumbers(mended, locale);
  return tokens
    .filter((token) => token.kind === 'number' && !isYear(token as Claim))
    .map((token) => quantity(mended, token, locale));
}

/** `4, 34 млрд`: the space inside a number goes before it, so that offsets stay. */
export const mendNumbers = (text: string): string =>
  text.replace(/ (\d+), (\d+)(?= (?:млн|млрд|трлн|тыс))/gu, '  $1,$2');

function quantity(text: string, token: NumberToken, locale: Locale): Quantity {
  const before = text.slice(Math.max(0, token.start - 30), token.start);
  const after = text.slice(token.end, token.end + 40).replace(/^\s(?=\s)/u, '');
  const currency =
    currencyAt(after, before, locale) ?? MORE.find(([pattern]) => pattern.test(after))?.[1] ?? null;
  const [bound, lead] = boundOf(before, after, locale);
  const tail =
    currency === null
      ? ''
      : (/^\s*(?:(?:US|АҚШ)\s+)?[\p{L}$€₸₽.]+(?:\s+(?:США|РФ|РК|Казахстана))?/u.exec(after)?.[0] ??
        '');
  const sign = /(?:US)?[$€₸₽]\s*$/u.exec(before)?.[0] ?? '';
  const start = token.start - lead - (lead === 0 ? sign.length : 0);
  const end = Math.min(
    text.length,
    token.end + (/^\s?[$€₸₽]/u.test(after) ? 1 : sign === '' ? tail.length : 0),
  );
  return {
    value: valueOf(token),
    precision: precisionOf(text.slice(token.start, token.end), token),
    currency,
    bound,
    asGiven: text
      .slice(start, end)
      .replace(/\s+/gu, ' ')
      .replace(/(\d), (?=\d)/gu, '$1,')
      .replace(/\.$/u, '')
      .trim(),
    start,
    end,
    token,
  };
}

function boundOf(before: string, after: string, locale: Locale): readonly [Bound, number] {
  for (const [pattern, bound] of BEFORE[locale]) {
    const found = pattern.exec(before);
    if (found) return [bound, found[0].length];
  }
  const behind =
    locale === 'kk' ? AFTER.find(([pattern]) => pattern.test(after.trimStart())) : undefined;
  return [behind?.[1] ?? 'exact', 0];
}

function precisionOf(written: string, { scale }: NumberToken): number {
  const decimals = /\d[.,]\s?(\d{1,2})(?!\d)/u.exec(written)?.[1]?.length ?? 0;
  return Number((scale / 10 ** decimals).toPrecision(12));
}

/** A quantity of money as the records hold it. */
export const amountOf = ({ value, currency, bound, asGiven }: Quantity): Amount | null =>
  currency === null ? null : { value, currency, bound, asGiven };
