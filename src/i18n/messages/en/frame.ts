import type { Messages } from '../ru.ts';

export const frame = {
  tagline: 'An archive of press releases and agreements',
  skip: 'Skip to content',
  sections: 'Sections',
  languages: 'Language of the page',
  noVersion: 'not translated',
  inLanguage: { ru: 'in Russian', kk: 'in Kazakh', en: 'in English' },
  home: 'Home',
  trail: 'You are here',
  searchLabel: 'Search the archive',
  find: 'Search',
  unofficial:
    'An unofficial archive. The texts on these pages are retold by the archive; they are not the publishers’ words.',
  textsAndData: 'Texts and data',
  code: 'Code',
  pageDigest: 'Page digest',
  about: 'About the archive',
  method: 'Method',
  accessibility: 'Accessibility',
  paragraph: (number) => `Paragraph ${number}`,
  section: (number) => `Section ${number}`,
  display: 'Display',
  modes: {
    system: 'as the system',
    light: 'light',
    dark: 'dark',
    clear: 'low vision',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped. Search for the document, or begin at the home page.',
  },
} satisfies Messages['frame'];
