import type { Messages } from '../ru.ts';

export const cards = {
  unofficial: 'An unofficial archive',
  organization: 'Organization',
  organizationText: 'Names and spellings, documents, roles in events, releases that mention it.',
  eventText: 'When and where, the programme, who was expected, how much was announced and listed.',
  list: 'Records by time',
  listText: 'By years and months; what has no known day stands apart.',
  overview: 'Index of the archive',
  overviewText: 'Documents by region, sector, kind, stage and country.',
  documents: 'A list of documents',
  documentsText: 'Each says how far it has come, and how that is known.',
  editorial: 'How the archive works',
} satisfies Messages['cards'];
