import type { Messages } from '../ru.ts';
import { dataFields as fields } from './data-fields.ts';

export const data = {
  title: 'Data',
  about:
    'All records of the archive in files for machines: what each field means and in how many records it is empty.',
  files: 'Files',
  formats: { json: 'JSON', csv: 'CSV', spreadsheet: 'CSV for Excel', schema: 'schema' },
  fileNote:
    'JSON has one record a line. CSV is UTF-8, with lists as JSON in their cells; nothing in the file for Excel is calculated when it is opened.',
  package: 'Description of all files for programs: Frictionless Data Package',
  examples: 'Three questions to the data',
  examplesNote:
    'The commands ask the CSV files of the current folder; they need the program sqlite3.',
  example: {
    parties: 'Which organizations are parties most often?',
    stages: 'At what stage are the documents, and how many name a sum?',
    places: 'What regions do the documents speak of?',
  },
  field: 'Field',
  meaning: 'Meaning',
  empty: 'Without a value',
  of: (empty, all) => `${empty} of ${all}`,
  share: {
    exact: (share) => share,
    about: (share) => `about ${share}`,
    below: (share) => `under ${share}`,
    above: (share) => `over ${share}`,
  },
  rules: 'How to read them',
  rule: {
    unknown:
      'What a source does not say is not in the data: there stands null or an empty list, neither zero nor today’s date.',
    dates:
      'Dates are EDTF: [..2016-09-16] is some day not later than that one. Sums are in units of the currency.',
    totals: 'A sum with covers is a total over that many documents; it cannot be added to others.',
    stage:
      'The stage announced means “planned for signing”. It says nothing of whether that happened.',
  },
  licence: 'Licence and citation',
  licenceText:
    'The data are under CC BY 4.0. To cite them, name the archive, the address of the page and the day you read it. A single record has its reference at the end of its page.',
  cite: (name, url) =>
    `${name}: an unofficial archive of press releases and agreements. Data. ${url}. CC BY 4.0.`,
  fields,
} satisfies Messages['data'];
