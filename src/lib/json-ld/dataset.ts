import type { Thing } from 'schema-dts';
import { LOCALES, SITE } from '#src/site.ts';
import { COLLECTIONS } from '../records/records.ts';
import { absolute } from '../urls/absolute.ts';
import type { EditorialView } from '../views/editorial.ts';
import { archive, type Site } from './reference.ts';

/** Identifier of the editorial page that describes the open data. */
const DATA_PAGE = 'data';

/** Of the page of the open data the data, as it describes them; of any other page nothing. */
export function editorialJsonLd(view: EditorialView, site: Site): Thing[] {
  const { entry, locale, address, title, description } = view;
  if (entry !== `${DATA_PAGE}.${locale}`) return [];
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
