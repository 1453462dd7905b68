import type { Taxonomies } from '#src/lib/records/taxonomy.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import { REGION_ALIASES, REGION_CITIES, RUSSIAN_REGIONS } from './russian-regions.ts';
import { nameStem } from '#src/lib/name-stem.ts';

/** Names of regions by the stems of their words. */
export interface Gazetteer {
  /** `Акмолинск` of «Акмолинская область»: a region only beside its noun. */
  readonly beside: ReadonlyMap<string, string>;
  /** Names that stand alone: a city, a republic, an abbreviation. */
  readonly alone: ReadonlyMap<string, string>;
}

/** Nouns of regions; a name is a region's only beside one of them. */
export const REGION_NOUN =
  /^(?:област(?:ь|и|ью|ей|ям|ями|ях)|обл|кра(?:й|я|ю|ем|е)|автономн\p{L}+|республик(?:а|и|е|у|ой)|облыс\p{L}*|regions?|oblast|province)$/iu;
/** Nouns of cities before their name. */
export const CITY_NOUN = /^(?:г|город(?:а|у|е|ом)?|столиц(?:а|ы|е)|қала\p{L}*|city)$/iu;

const known = new WeakMap<Taxonomies, Readonly<Record<Locale, Gazetteer>>>();

/** Regions of the code list and of Russia, as texts in a language name them. */
export function gazetteer(taxonomies: Taxonomies, locale: Locale): Gazetteer {
  const made = known.get(taxonomies) ?? {
    ru: make(taxonomies, 'ru'),
    kk: make(taxonomies, 'kk'),
    en: make(taxonomies, 'en'),
  };
  known.set(taxonomies, made);
  return made[locale];
}

function make({ regions }: Taxonomies, locale: Locale): Gazetteer {
  const beside = new Map<string, string>();
  const alone = new Map<string, string>();
  for (const [city, code] of Object.entries(REGION_CITIES)) alone.set(nameStem(city, locale), code);
  for (const { id, name } of regions.values()) {
    const words = (name[locale] ?? '').split(/\s+/u);
    const own = words.filter((word) => !REGION_NOUN.test(word) && !CITY_NOUN.test(word));
    const isRegion = words.length > own.length && words.some((word) => REGION_NOUN.test(word));
    const key = own.map((word) => nameStem(word, locale)).join(' ');
    if (key === '') continue;
    (isRegion ? beside : alone).set(key, id);
  }
  if (locale === 'ru') {
    for (const [code, name] of RUSSIAN_REGIONS) {
      const isAdjective = /(?:ая|ий)$/u.test(name);
      (isAdjective ? beside : alone).set(nameStem(name, locale), code);
    }
  }
  for (const [name, code] of Object.entries(REGION_ALIASES)) {
    const isShort = /^\p{Lu}+$/u.test(name);
    for (const language of LOCALES)
      if (language === locale) (isShort ? alone : beside).set(nameStem(name, locale), code);
  }
  return { beside, alone };
}
