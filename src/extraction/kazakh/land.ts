import { countryOf } from '../place/country.ts';
import type { Token } from '../text/token.ts';
import { declinedName, type Case } from './case.ts';
import { territory } from './head-noun.ts';
import type { NameEnd } from './name-end.ts';
import { isOffice } from './office.ts';
import { isCapital } from './word.ts';

/** An end that more words may follow. */
interface WeakEnd extends NameEnd {
  readonly isCountry: boolean;
}

export const weakEnd = (at: number, nominative: string, own: Case): WeakEnd => ({
  next: at + 1,
  last: at,
  nominative,
  case: own,
  isWeak: true,
  isFirm: false,
  alias: null,
  isCountry: false,
});

export const isCountryAbbreviation = (text: string): boolean =>
  /^(?:ҚР|РФ|ҚХР|АҚШ|БАӘ|ӨР|ҰБ)$/u.test(text);

/** «ҚР мен ҚХР»: an abbreviation of a country that owns nothing behind it. */
export function abbreviationEnd(tokens: readonly Token[], at: number): WeakEnd | null {
  const isSide = /^(?:мен|пен|бен|және|арасында\p{L}*|,)$/iu.test(tokens[at + 1]?.text ?? '');
  return isSide ? { ...weakEnd(at, tokens[at]?.text ?? '', 'nominative'), isCountry: true } : null;
}

/** «Ақтөбе облысы», «Чех Республикасы». */
export function territoryEnd(text: string, at: number): WeakEnd | null {
  const land = territory(text);
  return land && land.case !== 'genitive' && land.case !== 'other'
    ? { ...weakEnd(at, land.nominative, land.case), isCountry: true }
    : null;
}

/** «Қазақстан», «Қытаймен»; «Қазатомпром мен»: one capital word that names a side by itself. */
export function bareEnd(tokens: readonly Token[], at: number): WeakEnd | null {
  const { text = '' } = tokens[at] ?? {};
  if (!isCapital(text)) return null;
  const own = text.endsWith('стан')
    ? { nominative: text, case: 'nominative' as const }
    : declinedName(text);
  if (own.case === 'genitive') return null;
  const end = weakEnd(at, own.nominative, own.case);
  if (countryOf(own.nominative, 'kk') !== null && !isDeclined(own.nominative))
    return { ...end, isCountry: true };
  const next = tokens[at + 1]?.text ?? '';
  const isBeside =
    own.case === 'instrumental' || /^(?:[мбп]ен|және|арасында|арасындағы)$/iu.test(next);
  return isBeside && !SURNAME.test(own.nominative) && text.length > 4 && !isOffice(text)
    ? end
    : null;
}

const SURNAME = /(?:ов|ев|ова|ева|ин|ина|ұлы|қызы|ский|ич)$/iu;

/** «Ресейге», «Түркияға», «Жапонияда»: where, not who. */
const isDeclined = (name: string): boolean =>
  /(?:[ғқгк][ае]|[дт][ае]|[ндт][ае]н|[ндт][ыі]ң?|[дт][ае][ғг][ыі]|н[ае])$/u.test(name) &&
  !/(?:стан|Украина|Канада|Аргентина|Гана|Ботсвана|Уганда|Руанда|Мальта|Судан|Бутан|Ланка)$/u.test(
    name,
  );
