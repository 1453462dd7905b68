import type { Messages } from '../ru.ts';

export const lists = {
  names: {
    releases: 'Releases',
    agreements: 'Agreements',
    events: 'Events',
    organizations: 'Organizations',
    figures: 'Figures',
    parties: 'Parties',
    sessions: 'Sessions',
    search: 'Search',
  },
  inPeriod: (list, period) => `${list}: ${period}`,
  undated: 'undated',
  about: {
    releases: 'Press releases as the archive retells them, newest first; undated ones come last.',
    agreements: 'Memoranda, agreements and other documents. Each says how far it has come.',
    events: 'Forums and the meetings inside them; events whose day is not given come last.',
    organizations:
      'Parties to documents, organizers and partners of events, in alphabetical order.',
    figures: 'Numbers that the releases give: by indicator, as precise as the source.',
    search: 'One word or a whole question, in Russian, Kazakh or English.',
  },
  undatedNote: {
    releases: 'The texts of these releases do not name the day of publication.',
    agreements: 'No source names the day to which the stage of these documents belongs.',
    events: 'The sources do not name the day of these events.',
  },
  parts: 'By time',
  empty: 'The archive has no such records.',
  dividedNote: 'There are many records: choose a year or a month.',
  byAddress: 'There are many organizations: choose how their address begins.',
  waysIn: 'Without searching',
  noScript:
    'Results are shown by a program in the browser. Without it, every record can be found from here.',
  columns: {
    name: 'Name',
    kind: 'Kind',
    country: 'Country',
    documents: 'Documents',
    date: 'Day',
    place: 'Place',
    edition: 'Number',
    event: 'Event',
  },
  noCountry: 'not stated',
  noPlace: 'not stated',
  noEdition: 'no number',
  series: 'Series of events',
  seriesAbout: 'The events of this series that the archive holds.',
} satisfies Messages['lists'];
