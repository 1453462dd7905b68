import type { Messages } from '../ru.ts';

export const glossary = {
  title: 'Glossary',
  about: 'Legal forms, stages, kinds of document and other words that the archive uses.',
  legalForms:
    'A legal form is given as the source names it, with its abbreviations in three languages. The archive does not turn one form into another.',
  lists: {
    'legal-forms': 'Legal forms',
    stages: 'Stages',
    kinds: 'Kinds of document',
    roles: 'Roles at events',
    'organization-kinds': 'Kinds of organization',
    units: 'Units and currencies',
  },
} satisfies Messages['glossary'];
