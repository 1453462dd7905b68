import type { Taxonomies } from '#src/lib/records/taxonomy.ts';
import type { Locale } from '#src/site.ts';
import type { Token } from '../text/token.ts';
import { countryOf } from './country.ts';
import { gazetteer, REGION_NOUN, type Gazetteer } from './gazetteer.ts';
import { nameStem } from '#src/lib/name-stem.ts';

/** Places that a subject names by the archive's rulings: regions wherever named, countries only as a place. */
export interface Places {
  /** ISO 3166-2, in order. */
  readonly regions: readonly string[];
  /** ISO 3166-1, those of the regions included. */
  readonly countries: readonly string[];
}

/** Where the thing will be or is. The tokens are those of a subject, without the names of organizations. */
export function placesIn(tokens: readonly Token[], locale: Locale, taxonomies: Taxonomies): Places {
  const names = gazetteer(taxonomies, locale);
  const regions = new Set<string>();
  const countries = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const region = regionAt(tokens, index, { names, locale });
    if (region !== null) regions.add(region);
    else {
      const country = countryOf(token.text, locale);
      if (country !== null && isPlace(tokens, index, locale)) countries.add(country);
    }
  }
  for (const code of regions) countries.add(code.slice(0, 2));
  return { regions: [...regions], countries: [...countries] };
}

interface Reading {
  readonly names: Gazetteer;
  readonly locale: Locale;
}

function regionAt(
  tokens: readonly Token[],
  index: number,
  { names, locale }: Reading,
): string | null {
  const word = tokens[index]?.text ?? '';
  if (!/^\p{Lu}/u.test(word)) return null;
  const next = tokens[index + 1]?.text ?? '';
  const before = tokens[index - 1]?.text ?? '';
  const own = nameStem(word, locale);
  const two = `${own} ${nameStem(next, locale)}`;
  const beside = names.beside.get(own) ?? names.beside.get(two);
  if (beside !== undefined && isBesideNoun(tokens, index)) return beside;
  const alone = names.alone.get(two) ?? names.alone.get(own);
  if (alone === undefined || REGION_NOUN.test(next)) return null;
  // `Алматинская` is no city, and `Москва-Сити` no Moscow.
  return before === '№' ? null : alone;
}

/** «Акмолинской области», «Акмолинской и Жамбылской областях», «область Абай». */
function isBesideNoun(tokens: readonly Token[], index: number): boolean {
  if (REGION_NOUN.test(tokens[index - 1]?.text ?? '')) return true;
  for (let at = index + 1; at < Math.min(tokens.length, index + 8); at++) {
    const { text = '', kind } = tokens[at] ?? {};
    if (REGION_NOUN.test(text)) return true;
    if (kind !== 'word' && text !== ',') return false;
    if (
      kind === 'word' &&
      text !== 'и' &&
      text !== 'және' &&
      text !== 'and' &&
      !/^\p{Lu}/u.test(text)
    )
      return false;
  }
  return false;
}

const PREPOSITION: Readonly<Record<Locale, RegExp>> = {
  ru: /^(?:в|во|на|территории|по)$/iu,
  kk: /^\p{L}+$/u,
  en: /^(?:in|at|across|within|territory|throughout)$/iu,
};
/** What may stand between the preposition and the country: other countries, adjectives, «Республике». */
const BETWEEN =
  /^(?:и|,|а|также|республик\p{L}*|федераци\p{L}*|территори\p{L}*|of|the|and|republic|southern|северн\p{L}*|южн\p{L}*|российск\p{L}*|городах?|странах?)$/iu;

/** A country is a place after a preposition, or in a list that one opens. */
function isPlace(tokens: readonly Token[], index: number, locale: Locale): boolean {
  if (locale === 'kk') {
    const word = tokens[index]?.text ?? '';
    const next = tokens[index + 1]?.text ?? '';
    return (
      /(?:да|де|та|те|дағы|дегі|тағы|тегі)$/u.test(word) ||
      /^Республикасында|^аумағында/u.test(next)
    );
  }
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const { text = '' } = tokens[at] ?? {};
    if (PREPOSITION[locale].test(text)) return true;
    if (!BETWEEN.test(text) && countryOf(text, locale) === null) return false;
  }
  return false;
}
