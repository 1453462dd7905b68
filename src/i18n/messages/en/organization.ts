import type { Messages } from '../ru.ts';

export const organization = {
  nameTranslated: 'The name is the archive’s translation.',
  facts: 'Facts',
  kind: 'Kind',
  legalForm: 'Legal form',
  legalFormUnknown: 'not named by the sources',
  country: 'Country',
  countryUnknown: 'not stated by the sources',
  names: 'Names and spellings',
  name: 'Name',
  language: 'Language',
  languages: { ru: 'Russian', kk: 'Kazakh', en: 'English' },
  basis: 'Basis',
  bases: {
    official: 'official',
    translation: 'the archive’s translation',
    text: 'as in the source’s text',
  },
  validity: 'When',
  note: 'Note',
  agreements: 'Party to documents',
  noAgreements: 'No document of the archive names the organization as a party.',
  concerned: 'Documents about this organization',
  events: 'Part in events',
  houses: 'venue in the organization’s building',
  releases: 'Releases that mention it',
} satisfies Messages['organization'];
