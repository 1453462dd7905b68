import { countryOf } from '../place/country.ts';
import { CITY_NOUN, REGION_NOUN } from '../place/gazetteer.ts';
import type { Token } from '../text/token.ts';
import { isAdjective, nominative, singular } from './adjective.ts';
import { headForms, type NounForm } from './head-noun.ts';
import { isAbbreviation, isCapital, STOP } from './name-start.ts';
import { capital, type Wanted } from './nominative.ts';
import { regionsAt } from './region.ts';

/** Bodies that one plural names, and the first token behind them. */
export interface Bodies {
  readonly names: readonly string[];
  readonly next: number;
}

/**
 * «министерствами энергетики Казахстана и Узбекистана», «акиматами Абайской и Павлодарской областей»: one for each
 * place; `null` where the plural has no two places behind it.
 */
export function bodiesAt(tokens: readonly Token[], from: number, wanted: Wanted): Bodies | null {
  if (wanted === 'any') return null;
  let head = from;
  while (head < from + 4 && isAdjective(tokens[head]?.text ?? '') && !isHead(tokens[head])) head++;
  const form = pluralOf(tokens[head]?.text ?? '', wanted);
  if (!form) return null;
  let at = head + 1;
  while (isMatter(tokens, at)) at++;
  const places = placesAt(tokens, at);
  if (places.names.length < 2) return null;
  const { lemma, agreement } = form.one;
  const before = tokens
    .slice(from, head)
    .map(({ text }) => singular(nominative(text, 'plural', form.case), agreement));
  const middle = tokens.slice(head + 1, at).map(({ text }) => text);
  return {
    names: places.names.map((place) =>
      capital([...before, before.length > 0 ? lemma : capital(lemma), ...middle, place].join(' ')),
    ),
    next: places.next,
  };
}

const isHead = (token: Token | undefined): boolean => headForms(token?.text ?? '').length > 0;

/** The plural reading of a word that can be nothing else in that case. */
function pluralOf(word: string, wanted: Wanted): NounForm | null {
  const forms = headForms(word).filter((form) => form.case === wanted && !form.isPlain);
  const isOnlyPlural = forms.every(({ agreement }) => agreement === 'plural');
  return isOnlyPlural ? (forms[0] ?? null) : null;
}

const isMatter = (tokens: readonly Token[], at: number): boolean => {
  const { kind, text = '' } = tokens[at] ?? {};
  return (
    kind === 'word' &&
    /^\p{Ll}{3,}/u.test(text) &&
    !STOP.test(text) &&
    !REGION_NOUN.test(text) &&
    !CITY_NOUN.test(text)
  );
};

/** «Казахстана, Узбекистана и Кыргызской Республики», each in the genitive, as it stays in a name. */
function placesAt(tokens: readonly Token[], from: number): Bodies {
  const regions = regionsAt(tokens, from, 'genitive');
  if (regions && regions.names.length > 1) {
    const noun = tokens[regions.next - 1]?.text ?? '';
    const one = /^област/iu.test(noun)
      ? 'области'
      : noun.replace(/(?:[её]в|ов)$/u, (end) => (end === 'ов' ? 'а' : 'я'));
    const adjectives = tokens.slice(from, regions.next - 1).filter(({ text }) => isAdjective(text));
    return { names: adjectives.map(({ text }) => `${text} ${one}`), next: regions.next };
  }
  const names: string[] = [];
  let at = from;
  let next = from;
  for (;;) {
    const end = placeEnd(tokens, at);
    if (end === at) break;
    names.push(
      tokens
        .slice(at, end)
        .map(({ text }) => text)
        .join(' '),
    );
    next = end;
    const sign = tokens[end]?.text ?? '';
    if (!/^(?:и|,)$/u.test(sign)) break;
    at = end + 1;
  }
  return { names, next };
}

/** First token behind one place: a country, «Республики Узбекистан», «Кыргызской Республики», «города Алматы». */
function placeEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.kind !== 'word') return from;
  const [first, second, third] = [0, 1, 2].map((step) => tokens[from + step]?.text ?? '');
  if (first === undefined || second === undefined || third === undefined) return from;
  if (/^(?:Республики|города|г)$/u.test(first)) {
    const at = second === '.' ? from + 2 : from + 1;
    return isCapital(tokens[at]?.text ?? '') ? at + 1 : from;
  }
  if (isAdjective(first) && isCapital(first))
    return REGION_NOUN.test(second) || /^(?:Федерации|Республики)$/u.test(second) ? from + 2 : from;
  const isPlace = countryOf(first, 'ru') !== null || isAbbreviation(first) || isCity(first);
  return isPlace ? from + 1 : from;
}

/** A bare capital word behind a plural: «акиматами Алматы и Астаны». */
const isCity = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && headForms(word).length === 0;
