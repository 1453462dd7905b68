import type { Direction } from '#src/lib/records/figure.ts';
import { isYear, type Claim } from '#src/lib/rules/numbers/claims.ts';
import { scanNumbers } from '#src/lib/rules/numbers/scan.ts';
import { flowBefore } from '#src/lib/rules/words/claims.ts';
import type { Locale } from '#src/site.ts';
import { mendNumbers, quantitiesIn, type Quantity } from './sum.ts';
import type { Piece } from './text/piece.ts';

/** A statistic that a text gives. */
export interface FoundFigure extends Pick<Quantity, 'value' | 'precision' | 'asGiven' | 'bound'> {
  /** What is counted, in words of the text. */
  readonly indicator: string;
  /** Code of the archive's list, where it has one. */
  readonly code: string | null;
  /** ISO 4217, `companies`, or the counted noun of the text. */
  readonly unit: string;
  readonly direction: Direction | null;
  readonly period: string | null;
  /** Indexes of the figures whose sum it is. */
  readonly parts: readonly number[];
  readonly line: number;
  readonly piece: Piece;
}

/** Figures of trade with their parts, and numbers of enterprises. */
export function figuresIn(pieces: readonly Piece[], locale: Locale): FoundFigure[] {
  const figures: FoundFigure[] = [];
  for (const piece of pieces) {
    const own = tradeIn(piece, locale);
    const first = figures.length;
    figures.push(...own.map((figure) => ({ ...figure, parts: partsOf(figure, own, first) })));
    figures.push(...companiesIn(piece, locale));
  }
  return figures;
}

const FLOW_NAMES: Readonly<Record<Locale, Readonly<Record<Direction, string>>>> = {
  ru: { total: 'товарооборот', export: 'экспорт', import: 'импорт' },
  kk: { total: 'тауар айналымы', export: 'экспорт', import: 'импорт' },
  en: { total: 'trade turnover', export: 'exports', import: 'imports' },
};

function tradeIn(piece: Piece, locale: Locale): FoundFigure[] {
  const { block, start } = piece;
  const text = mendNumbers(piece.text);
  if (
    !/товарооборот|взаимн\p{L}+ торговл|экспорт|импорт|тауар айналым|turnover|exports?\b|imports?\b|trade/iu.test(
      text,
    )
  )
    return [];
  return quantitiesIn(text, locale).flatMap((quantity): FoundFigure[] => {
    const { currency, token } = quantity;
    const flow =
      currency === null
        ? null
        : flowBefore(withoutYears(text.slice(Math.max(0, token.start - 90), token.start)), locale);
    if (currency === null || flow === null) return [];
    return [
      {
        value: quantity.value,
        precision: quantity.precision,
        asGiven: quantity.asGiven,
        bound: quantity.bound,
        indicator: FLOW_NAMES[locale][flow],
        code: 'goods-trade',
        unit: currency,
        direction: flow,
        period: periodOf(text, locale, token.start),
        parts: [],
        line: block.lineAt(start + token.start),
        piece,
      },
    ];
  });
}

/** A year between «товарооборот» and the sum parts nothing. */
const withoutYears = (text: string): string => text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, 'году');

/** Exports and imports of the same period are the parts of a turnover that is their sum. */
function partsOf(figure: FoundFigure, own: readonly FoundFigure[], first: number): number[] {
  if (figure.direction !== 'total') return [];
  const parts = own.flatMap((other, index) =>
    other.direction !== 'total' && other.unit === figure.unit && other.period === figure.period
      ? [index]
      : [],
  );
  const sum = parts.reduce((total, index) => total + (own[index]?.value ?? 0), 0);
  const isSum = Math.abs(sum - figure.value) <= figure.precision * 1.5;
  return parts.length === 2 && isSum ? parts.map((index) => first + index) : [];
}

/** The year beside, nearest before the number, else the only one of the sentence. */
function periodOf(text: string, locale: Locale, start: number): string | null {
  const years = scanNumbers(text, locale).filter((token) => isYear(token as Claim));
  const before = years.findLast((token) => token.start < start);
  const year = before ?? (years.length === 1 ? years[0] : undefined);
  if (!year) return null;
  return String(year.mantissa);
}

const COMPANIES: Readonly<Record<Locale, RegExp>> = {
  ru: /^\s*(?:\p{L}+(?:ых|их|ие|ые|ое|ая)\s+){0,2}(?:компани|предприяти|фирм)\p{L}*/iu,
  kk: /^\s*(?:\p{L}+\s+){0,2}(?:компания|кәсіпорын)\p{L}*/iu,
  en: /^\s*(?:\p{L}+\s+){0,2}(?:companies|enterprises|firms)/iu,
};
const AT_WORK = /работа|действу|зарегистрир|функционир|жұмыс істе|тіркелген|operat|registered/iu;

function companiesIn(piece: Piece, locale: Locale): FoundFigure[] {
  const { text, block, start } = piece;
  if (!AT_WORK.test(text)) return [];
  return quantitiesIn(text, locale).flatMap((quantity): FoundFigure[] => {
    const after = text.slice(quantity.token.end, quantity.token.end + 120);
    const noun = quantity.currency === null ? COMPANIES[locale].exec(after)?.[0] : undefined;
    if (noun === undefined || quantity.value < 2) return [];
    const more =
      /^\s+(?:с\s+\p{L}+\s+(?:участием|капиталом|инвестициями))/u.exec(
        after.slice(noun.length),
      )?.[0] ?? '';
    const indicator = `${noun}${more}`.trim().replace(/\s+/gu, ' ');
    return [
      {
        value: quantity.value,
        precision: quantity.precision,
        bound: quantity.bound,
        asGiven: `${quantity.asGiven} ${noun.trim()}`,
        indicator,
        code: null,
        unit: 'companies',
        direction: null,
        period: periodOf(text, locale, quantity.token.start),
        parts: [],
        line: block.lineAt(start + quantity.token.start),
        piece,
      },
    ];
  });
}
