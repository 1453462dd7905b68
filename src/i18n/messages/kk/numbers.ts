import { kazakh } from '../../plural.ts';
import type { Messages } from '../ru.ts';

export const numbers = {
  releases: kazakh('релиз'),
  documents: kazakh('құжат'),
  organizations: kazakh('ұйым'),
  events: kazakh('іс-шара'),
  figures: kazakh('көрсеткіш'),
  parties: kazakh('тарап'),
  sessions: kazakh('отырыс'),
  editions: kazakh('шығарылым'),
  bound: {
    exact: (sum) => sum,
    about: (sum) => `шамамен ${sum}`,
    'more-than': (sum) => `${sum} көлемінен астам`,
  },
} satisfies Messages['numbers'];
