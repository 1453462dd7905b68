import type { Thing } from 'schema-dts';
import { LOCALES, SITE } from '#src/site.ts';
import { COLLECTIONS } from '../records/records.ts';
import { absolute } from '../urls/absolute.ts';
import type { EditorialView } from '../views/editorial.ts';
import { archive, type Site } from './reference.ts';

/** The open data of the archive, as its page describes them. */
export function datasetJsonLd(
  { address, title, description }: Pick<EditorialView, 'address' | 'title' | 'description'>,
  site: Site,
): Thing[] {
  const url = absolute(address, site);
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      url,
      name: title,
      description,
      inLanguage: [...LOCALES],
      license: SITE.licence,
      isAccessibleForFree: true,
      creator: archive(site),
      distribution: [...COLLECTIONS, 'figures'].map((table) => ({
        '@type': 'DataDownload',
        name: table,
        encodingFormat: 'application/json',
        contentUrl: absolute(`/data/${table}.json`, site),
      })),
    },
  ];
}
