import { organizationFacts } from '../facts/organization.ts';
import type { Telling } from './telling.ts';

/** Organizations that one paragraph names. */
const NAMES = 3;

/** What the release is about, its event, and every organization it mentions. */
export function opening(telling: Telling): string[] {
  const { release, language, project } = telling;
  const [heading] = language.project.headings;
  const words = telling.words('opening');
  const first = [...eventStatement(telling), language.sentence(words), language.sentence(words)];
  return [
    `## ${heading?.(project) ?? ''}`,
    first.join(' '),
    ...introductions(telling, release.mentioned),
  ];
}

function eventStatement({ release, locale, language }: Telling): string[] {
  const { event } = release;
  if (!event) return [];
  const link = `[${event.name[locale]}](event:${event.id})`;
  return [language.statement.event(link, event.undated ? null : event.first)];
}

function introductions(telling: Telling, organizations: readonly number[]): string[] {
  if (organizations.length === 0) return [];
  const { world, language } = telling;
  const words = telling.words(`organizations ${organizations.length}`);
  const statements = organizations
    .slice(0, NAMES)
    .map((index) => telling.name(organizationFacts(world, index)))
    .map((name) => language.statement.organization(words, name));
  const paragraph = [...statements, language.sentence(words)].join(' ');
  return [paragraph, ...introductions(telling, organizations.slice(NAMES))];
}
