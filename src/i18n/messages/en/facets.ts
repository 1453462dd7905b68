import type { Messages } from '../ru.ts';

export const facets = {
  names: {
    regions: 'Regions',
    sectors: 'Sectors',
    kinds: 'Kinds of document',
    stages: 'Stages',
    countries: 'Countries',
    series: 'Series of events',
  },
  one: {
    regions: 'Region',
    sectors: 'Sector',
    kinds: 'Kind of document',
    stages: 'Stage',
    countries: 'Country',
    series: 'Series of events',
  },
  about: {
    regions: 'Documents by the region that their subject concerns. The units are those of today.',
    sectors: 'Documents by sector. The archive classifies them; the sources do not.',
    kinds: 'Documents by kind: memoranda, agreements, contracts.',
    stages: 'Documents by how far they have come.',
    countries: 'Documents by the country that their subject concerns.',
    series: 'Forums and other events that are held more than once.',
  },
  map: 'The twenty units of Kazakhstan',
  mapNote:
    'Tiles of one size stand roughly as the units lie; they show no borders. On a narrow screen the digits of the ISO 3166-2 code stand for the name. The number counts the documents that concern the unit.',
  bordersToday:
    'Shown are the units since 8 June 2022. Where a text is older, the page of the document says which borders it means.',
  borders: (years) => `These documents mean the region in the borders of: ${years}`,
  count: 'Documents',
  roundedDown: 'Numbers from 20 up are rounded down and marked “+”.',
  editions: 'Events',
  share: 'Comparison',
  byStage: 'By stage',
  byYear: 'By year',
  byKind: 'By kind',
} satisfies Messages['facets'];
