import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import type { TaxonomyName } from '#src/lib/records/taxonomy.ts';
import { pick } from '#src/lib/text.ts';
import { DEFAULT_LOCALE, type Locale } from '#src/site.ts';

/** Regions in full and in short, countries, sectors and named places of an agreement, in words. */
export function placesOf(archive: Archive, locale: Locale, agreement: Agreement): string[] {
  const { countries, sectors, places, language } = agreement;
  return [
    ...places.map((place) => pick(place, locale, language).text),
    ...regionsOf(archive, locale, agreement),
    ...countries.flatMap((code) => names(archive, locale, ['countries', code])),
    ...sectors.flatMap((code) => names(archive, locale, ['sectors', code])),
  ];
}

/** The same regions in all languages, in full and in short: a reader may type any of them. */
export const regionNames = (archive: Archive, { regions }: Agreement): string[] => [
  ...new Set(
    regions.flatMap(({ code }) => {
      const { name, short } = must(archive.taxonomies.regions, code);
      return [...Object.values(name), ...Object.values(short ?? {})];
    }),
  ),
];

const regionsOf = (archive: Archive, locale: Locale, { regions }: Agreement): string[] =>
  regions.flatMap(({ code }) => names(archive, locale, ['regions', code]));

function names(archive: Archive, locale: Locale, [list, id]: readonly [TaxonomyName, string]) {
  const { name, short } = must(archive.taxonomies[list], id);
  return [name, short].flatMap((text) =>
    text === null ? [] : [pick(text, locale, DEFAULT_LOCALE).text],
  );
}
