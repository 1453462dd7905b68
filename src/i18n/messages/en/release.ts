import { english } from '../../plural.ts';
import type { Messages } from '../ru.ts';

const documents = english('document', 'documents');

export const release = {
  kind: 'Press release',
  retelling: 'Retold by the archive, unofficial',
  titleSupplied: 'The text had no title: the archive supplied this one.',
  translation: (translator) => `The archive’s translation (${translator}), unofficial.`,
  original: 'Original record',
  published: 'Day of publication',
  publishedUnknown: 'not given in the text',
  dayUnknown: 'day not given',
  place: 'Place',
  placeUnknown: 'not given in the text',
  issuer: 'Issued by',
  issuerUnknown: 'not given in the text',
  added: 'Taken into the archive',
  facts: 'Facts',
  text: 'Text',
  announced: 'Announced in this release',
  announcedCount: (count) => `announces ${documents(count)}`,
  noAgreements: 'This release announces no documents.',
  figures: 'Figures',
  event: 'Event',
  organizations: 'Organizations mentioned',
  source: 'Source',
  publisher: 'Publisher',
  publisherUnknown: 'not known',
  address: 'Address of the publication',
  addressUnknown: 'not known',
  retrieved: 'Text received',
  retrievedUnknown: 'day not known',
  digest: 'SHA-256 of the received text',
  digestUnknown: 'not recorded',
  corrections: 'Corrections',
  languages: 'This record in other languages',
  totals: {
    announced: 'announced',
    listed: 'listed by the archive',
    unnamed: 'not named in the release',
    amount: 'Total sum',
    amountCovers: (count) =>
      `This is a total over all of them together (${documents(count)}); it is not divided among them.`,
    asGiven: 'as given',
    called: 'What the text calls these documents',
  },
} satisfies Messages['release'];
