import type { Locale } from '#src/site.ts';
import { monthOf, monthPattern } from '../words/months.ts';

/** A number that a text gives in figures, or a month that it names beside one. */
export interface NumberToken {
  readonly kind: 'number' | 'time' | 'month';
  /** As written, a word such as «млрд» left out; of a time hours × 100 + minutes; of a month 1 to 12. */
  readonly mantissa: number;
  /** What the word makes of it: 1, a thousand, a million… */
  readonly scale: number;
  /** In the text, the word included. */
  readonly start: number;
  readonly end: number;
}

export const valueOf = ({ mantissa, scale }: NumberToken): number => mantissa * scale;

const SPACE = String.raw`[ \u00A0\u2009\u202F]`;
const DATE = String.raw`(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)`;
const ISO = String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`;
const TIME = String.raw`(?<hours>\d{1,2}):(?<minutes>\d{2})(?![\d:])`;
const GROUPED = String.raw`\d{1,3}(?:${SPACE}\d{3})+(?!\d)`;

const FIGURES: Readonly<Record<Locale, string>> = {
  ru: String.raw`(?:${GROUPED}|\d+)(?:[.,]\d+)?`,
  kk: String.raw`(?:${GROUPED}|\d+)(?:[.,]\d+)?`,
  en: String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|${GROUPED}|\d+)(?:\.\d+)?`,
};

/** Words by which a number is multiplied, with their forms. */
const SCALES: Readonly<Record<Locale, string>> = {
  ru: String.raw`(?<k>тыс\.?|тысяч\p{L}*)|(?<m>млн\.?|миллион\p{L}*)|(?<b>млрд\.?|миллиард\p{L}*)|(?<t>трлн\.?|триллион\p{L}*)`,
  kk: String.raw`(?<k>мың\p{L}*)|(?<m>млн\.?|миллион\p{L}*)|(?<b>млрд\.?|миллиард\p{L}*)|(?<t>трлн\.?|триллион\p{L}*)`,
  en: String.raw`(?<k>thousand)|(?<m>million|mln|mn)|(?<b>billion|bln|bn)|(?<t>trillion|trn|tn)`,
};

const MULTIPLIERS = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 } as const;

/** Latin letters that may stand at a number without making a name of it, such as `5G`. */
const NAME = String.raw`(?!(?!st|nd|rd|th|s|x|m|k|km|kg|t|ha|mn|bn|tn|[MkG]W)[A-Za-z]+(?!\p{L})|[A-Za-z]\d)`;

const PATTERNS = Object.fromEntries(
  (['ru', 'kk', 'en'] as const).map((locale) => [
    locale,
    {
      number: new RegExp(
        String.raw`(?<![\p{L}\p{N}_]|\p{L}-|\d[.,:])(?:${ISO}|${DATE}|${TIME}|(?<figures>${FIGURES[locale]})${NAME}(?:${SPACE}?(?:${SCALES[locale]})(?!\p{L}))?)`,
        'gu',
      ),
      month: new RegExp(monthPattern(locale), locale === 'en' ? 'gu' : 'giu'),
    },
  ]),
) as Record<Locale, { number: RegExp; month: RegExp }>;

/** Numbers of a text in its order, then its months. Numbers in words are none. */
export function scanNumbers(text: string, locale: Locale): NumberToken[] {
  if (!/\d/u.test(text)) return [];
  const { number, month } = PATTERNS[locale];
  const numbers = Array.from(text.matchAll(number), (match) => tokens(match, text, locale)).flat();
  return [...joined(numbers, text), ...months(text, month, locale)];
}

function tokens(match: RegExpExecArray, text: string, locale: Locale): NumberToken[] {
  const groups = (match.groups ?? {}) as Readonly<Record<string, string | undefined>>;
  const place = { start: match.index, end: match.index + match[0].length };
  const plain = (
    kind: NumberToken['kind'],
    written: string | undefined,
    scale = 1,
  ): NumberToken => ({
    kind,
    mantissa: Number(written),
    scale,
    ...place,
  });
  const year = groups['isoYear'] ?? groups['year'];
  if (year !== undefined) {
    const day = plain('number', groups['isoDay'] ?? groups['day']);
    return [day, plain('month', groups['isoMonth'] ?? groups['month']), plain('number', year)];
  }
  if (groups['hours'] !== undefined) {
    const isAfternoon = /^ ?p\.?m/iu.test(text.slice(place.end, place.end + 5));
    const written = Number(`${groups['hours']}${groups['minutes'] ?? ''}`);
    const time = plain('time', groups['hours']);
    return [{ ...time, mantissa: isAfternoon && written < 1200 ? written + 1200 : written }];
  }
  const scale = (['k', 'm', 'b', 't'] as const).find((name) => groups[name] !== undefined);
  const written = normal(groups['figures'] ?? '', locale);
  return [plain('number', written, scale ? MULTIPLIERS[scale] : 1)];
}

const normal = (figures: string, locale: Locale): string =>
  locale === 'en' ? figures.replace(/[,\s]/gu, '') : figures.replace(/\s/gu, '').replace(',', '.');

/** `6 тыс 453` is one number. */
function joined(numbers: readonly NumberToken[], text: string): NumberToken[] {
  const result: NumberToken[] = [];
  for (const token of numbers) {
    const before = result.at(-1);
    const isRest =
      before?.kind === 'number' &&
      token.kind === 'number' &&
      before.scale > 1 &&
      valueOf(token) < before.scale &&
      /^\s$/u.test(text.slice(before.end, token.start));
    if (!isRest) result.push(token);
    else {
      const mantissa = valueOf(before) + valueOf(token);
      result.splice(-1, 1, { ...before, mantissa, scale: 1, end: token.end });
    }
  }
  return result;
}

const BESIDE_BEFORE =
  /\d(?:-?(?:го|е|ое|st|nd|rd|th))?(?:\s+of)?\s+$|\d{4}\s+(?:года?|г\.|жылғы|жылы|жылдың),?\s+$/u;
const BESIDE_AFTER = /^(?:,?\s+\d|\s+(?:of\s+)?\d{4})/u;

function months(text: string, pattern: RegExp, locale: Locale): NumberToken[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const isDate =
      BESIDE_BEFORE.test(text.slice(Math.max(0, index - 20), index)) ||
      BESIDE_AFTER.test(text.slice(end, end + 10));
    const month = isDate ? monthOf(word, locale) : null;
    if (month === null) return [];
    return [{ kind: 'month', mantissa: month, scale: 1, start: index, end }];
  });
}
