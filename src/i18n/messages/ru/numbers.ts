import { russian } from '../../plural.ts';

/** Things counted, and how exactly a source states a number. */
export const numbers = {
  releases: russian('релиз', 'релиза', 'релизов'),
  documents: russian('документ', 'документа', 'документов'),
  organizations: russian('организация', 'организации', 'организаций'),
  events: russian('событие', 'события', 'событий'),
  figures: russian('показатель', 'показателя', 'показателей'),
  parties: russian('сторона', 'стороны', 'сторон'),
  sessions: russian('заседание', 'заседания', 'заседаний'),
  editions: russian('выпуск', 'выпуска', 'выпусков'),
  /** The text is a sum whose currency stands in the genitive. */
  bound: {
    exact: (sum: string) => sum,
    about: (sum: string) => `около ${sum}`,
    'more-than': (sum: string) => `более ${sum}`,
  },
};
