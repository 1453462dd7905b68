import type { Thing } from 'schema-dts';
import { LOCALES, SITE } from '#src/site.ts';
import { TABLE_NAMES } from '../open-data/tables.ts';
import { absolute } from '../urls/absolute.ts';
import type { Frame } from '../views/page.ts';
import { archive, type Site } from './reference.ts';

/** The page of the open data as it describes itself. */
export interface DataPage extends Pick<Frame, 'address'> {
  readonly title: string;
  readonly description: string;
}

const FORMATS = [
  ['json', 'application/json'],
  ['csv', 'text/csv'],
] as const;

/** The open data of the archive. */
export function datasetJsonLd({ address, title, description }: DataPage, site: Site): Thing[] {
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
      distribution: TABLE_NAMES.flatMap((table) =>
        FORMATS.map(([ending, encodingFormat]) => ({
          '@type': 'DataDownload' as const,
          name: table,
          encodingFormat,
          contentUrl: absolute(`/data/${table}.${ending}`, site),
        })),
      ),
    },
  ];
}
