import type { Messages } from '../ru.ts';

export const home = {
  title: 'Who means to agree with whom, and on what',
  intro:
    'Press releases and the agreements they announce: the parties, the subject, the stage, and what the source leaves unsaid.',
  description:
    'An unofficial archive of press releases and agreements in Kazakhstan: who means to agree with whom on what, how far it has come, and how that is known.',
  newest: 'New in the archive',
  allReleases: 'All releases',
  events: 'Events',
  allEvents: 'All events',
  inNumbers: 'The archive in numbers',
  waysIn: 'Where to begin',
  series: 'Series of events',
} satisfies Messages['home'];
