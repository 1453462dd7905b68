import type { Locale } from '#src/site.ts';
import { isWordCode } from '../text/signs.ts';
import { withMonths } from './months-beside.ts';

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

/** The number meant; 8.19 × 10⁹ is not left a millionth off. */
export const valueOf = ({ mantissa, scale }: NumberToken): number =>
  scale === 1 ? mantissa : Number((mantissa * scale).toPrecision(15));

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

const PATTERNS: Readonly<Record<Locale, RegExp>> = {
  ru: pattern('ru'),
  kk: pattern('kk'),
  en: pattern('en'),
};

function pattern(locale: Locale): RegExp {
  const number = `(?<figures>${FIGURES[locale]})${NAME}(?:${SPACE}?(?:${SCALES[locale]})(?!\\p{L}))?`;
  return new RegExp(`${ISO}|${DATE}|${TIME}|${number}`, 'uy');
}

/** Numbers of a text, and the months beside them, in its order. Numbers in words are none. */
export function scanNumbers(text: string, locale: Locale): NumberToken[] {
  const tokens: NumberToken[] = [];
  const digits = /\d+/g;
  const number = PATTERNS[locale];
  for (let found = digits.exec(text); found; found = digits.exec(text)) {
    const { 0: run, index } = found;
    if (isInside(text, index)) continue;
    if (isAlone(text, index + run.length)) {
      const place = { start: index, end: index + run.length };
      tokens.push({ kind: 'number', mantissa: Number(run), scale: 1, ...place });
      continue;
    }
    number.lastIndex = index;
    const match = number.exec(text);
    if (!match) continue;
    digits.lastIndex = number.lastIndex;
    tokens.push(...tokensOf(match, text, locale));
  }
  return tokens.length === 0 ? tokens : withMonths(joined(tokens, text), text, locale);
}

/** Whether figures are part of a word, of a name such as `COVID-19`, or of a number that has been refused. */
function isInside(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  if (isWordCode(before) || before === UNDERSCORE) return true;
  if (before === HYPHEN) return isWordCode(text.charCodeAt(index - 2)) && !isDigit(text, index - 2);
  return isDigit(text, index - 2) && '.,:'.includes(text.charAt(index - 1));
}

const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

const isDigit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
};

/** Whether nothing that follows figures can belong to their number: most are followed by a noun. */
function isAlone(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '' || NOT_OF_NUMBERS.includes(next)) return true;
  return next === ' ' && !/[\dтмtmb]/i.test(text.charAt(end + 1));
}

const NOT_OF_NUMBERS = '\n;!?)»”"%';

function tokensOf(match: RegExpExecArray, text: string, locale: Locale): NumberToken[] {
  const groups = (match.groups ?? {}) as Readonly<Record<string, string | undefined>>;
  const place = { start: match.index, end: match.index + match[0].length };
  const token = (kind: NumberToken['kind'], mantissa: number, scale = 1): NumberToken => ({
    kind,
    mantissa,
    scale,
    ...place,
  });
  const year = groups['isoYear'] ?? groups['year'];
  if (year !== undefined) {
    const [day, month] = [groups['isoDay'] ?? groups['day'], groups['isoMonth'] ?? groups['month']];
    return [
      token('number', Number(day)),
      token('month', Number(month)),
      token('number', Number(year)),
    ];
  }
  const { hours, minutes = '' } = groups;
  if (hours !== undefined) {
    const isAfternoon = /^ ?p\.?m/iu.test(text.slice(place.end, place.end + 5));
    const written = Number(`${hours}${minutes}`);
    return [token('time', isAfternoon && written < 1200 ? written + 1200 : written)];
  }
  const scale = (['k', 'm', 'b', 't'] as const).find((name) => groups[name] !== undefined);
  const written = Number(normal(groups['figures'] ?? '', locale));
  return [token('number', written, scale ? MULTIPLIERS[scale] : 1)];
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
