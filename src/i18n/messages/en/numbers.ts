import { english } from '../../plural.ts';
import type { Messages } from '../ru.ts';

export const numbers = {
  releases: english('release', 'releases'),
  documents: english('document', 'documents'),
  organizations: english('organization', 'organizations'),
  events: english('event', 'events'),
  figures: english('figure', 'figures'),
  parties: english('party', 'parties'),
  sessions: english('session', 'sessions'),
  editions: english('edition', 'editions'),
  bound: {
    exact: (sum) => sum,
    about: (sum) => `about ${sum}`,
    'more-than': (sum) => `more than ${sum}`,
  },
} satisfies Messages['numbers'];
