import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import type { TaxonomyName } from '#src/lib/records/taxonomy.ts';
import { pick } from '#src/lib/text.ts';
import { DEFAULT_LOCALE, type Locale } from '#src/site.ts';

/** Regions in full and in short, countries, sectors and named places of an agreement, in words. */
export function placesOf(archive: Archive, locale: Locale, agreement: Agreement): string[] {
  const { regions, countries, sectors, places, language } = agreement;
  const names = (list: TaxonomyName, id: string) => {
    const { name, short } = must(archive.taxonomies[list], id);
    return [name, short].flatMap((text) =>
      text === null ? [] : [pick(text, locale, DEFAULT_LOCALE).text],
    );
  };
  return [
    ...places.map((place) => pick(place, locale, language).text),
    ...regions.flatMap(({ code }) => names('regions', code)),
    ...countries.flatMap((code) => names('countries', code)),
    ...sectors.flatMap((code) => names('sectors', code)),
  ];
}
