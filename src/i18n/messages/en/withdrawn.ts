import type { Messages } from '../ru.ts';

export const withdrawn: Messages['withdrawn'] = {
  kind: {
    releases: 'Withdrawn press release',
    agreements: 'Withdrawn agreement',
    organizations: 'Withdrawn organization',
    events: 'Withdrawn event',
  },
  unnamed: 'This record was withdrawn',
  text: 'A record of the archive stood here. The archive has withdrawn it, so it is no longer in the lists or in the data.',
  date: 'Withdrawn on',
  reason: 'Reason',
  stays: 'The address stays with it: links that lead here will not lead to another record.',
};
