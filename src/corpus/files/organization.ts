import type { OrganizationFacts } from '../facts/organization.ts';
import { markdownFile, type ContentFile } from './file.ts';

export function organizationFile(facts: OrganizationFacts): ContentFile {
  const { id, kind, legalForm, country, names } = facts;
  return markdownFile(`organizations/${id}.md`, {
    names: names.map(({ text, language, basis, to }) => ({ text, language, basis, to })),
    kind,
    legalForm,
    country,
  });
}
