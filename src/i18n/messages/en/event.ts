import { english } from '../../plural.ts';
import type { Messages } from '../ru.ts';

const delegates = english('delegate', 'delegates');
const countries = english('country', 'countries');

export const event = {
  kind: 'Event',
  edition: 'Number in the series',
  series: 'Series',
  partOf: 'Held inside the event',
  translation: (from) => `The archive’s translation ${from}, unofficial.`,
  facts: 'Facts',
  dates: 'When',
  datesUnknown: 'day not given by the sources',
  place: 'Where',
  placeUnknown: 'place not given by the sources',
  timeZone: 'Time zone',
  theme: 'Theme',
  aims: 'Aims',
  programme: 'Programme',
  sessionKinds: { plenary: 'plenary session', section: 'section' },
  until: 'until',
  noEnds: 'The source does not say when the sessions end; times are local.',
  localTime: 'Times are local.',
  noEnd: 'The source does not say when it ends.',
  calendar: 'Add to a calendar (iCalendar)',
  venues: 'Venues',
  owner: 'Building of',
  organizers: 'Organizers and partners',
  participants: 'Participants',
  statuses: { expected: 'expected', attended: 'attendance confirmed' },
  attendances: {
    delegates: {
      exact: delegates,
      about: (count) => `about ${delegates(count)}`,
      'more-than': (count) => `more than ${delegates(count)}`,
    },
    countries: {
      exact: countries,
      about: (count) => `about ${countries(count)}`,
      'more-than': (count) => `more than ${countries(count)}`,
    },
  },
  announced: 'Announced and listed',
  agreements: 'Documents',
  inside: 'Events inside it',
  releases: 'Releases about the event',
  editions: 'Other events of the series',
} satisfies Messages['event'];
