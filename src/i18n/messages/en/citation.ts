import type { Messages } from '../ru.ts';

export const citation = {
  title: 'How to cite',
  formats: 'GOST, APA, BibTeX, RIS and CSL-JSON',
  release: 'press release',
  organization: 'organization',
  event: 'event',
  series: 'series of events',
  list: 'list',
  page: 'page',
  retelling: 'the archive’s retelling',
  undated: 'n. d.',
  note: 'Retold by the archive, unofficial',
  gost: 'GOST R 7.0.108-2022',
  apa: 'APA, 7th edition',
  accessed: 'Fill in the day on which you read the page.',
  file: 'BibTeX, RIS and CSL-JSON in one file',
  copy: 'Copy',
  copied: 'Copied',
} satisfies Messages['citation'];
