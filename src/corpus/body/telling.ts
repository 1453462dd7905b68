import type { Locale } from '#src/site.ts';
import { organizationName, type OrganizationFacts } from '../facts/organization.ts';
import type { ReleaseFacts } from '../facts/release.ts';
import { stream, type Random } from '../random.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import type { World } from '../world.ts';

/** A release being told in one of its languages. */
export interface Telling {
  readonly world: World;
  readonly release: ReleaseFacts;
  readonly locale: Locale;
  readonly language: Language;
  readonly project: string;
  /** What is told: the same in every language. */
  readonly plan: (part: string | number) => Random;
  /** The words it is told in. */
  readonly words: (part: string | number) => Random;
  /** The name of an organization, with a link where it is met for the first time. */
  readonly name: (organization: OrganizationFacts, as?: string) => string;
}

export function telling(world: World, release: ReleaseFacts, locale: Locale): Telling {
  const linked = new Set<string>();
  return {
    world,
    release,
    locale,
    language: LANGUAGES[locale],
    project: release.project[locale],
    plan: (part) => stream(world.seed, 'plan', release.index, part),
    words: (part) => stream(world.seed, 'words', release.index, part, locale),
    name: (organization, as) => {
      const name = as ?? organizationName(organization, locale);
      if (linked.has(organization.id)) return name;
      linked.add(organization.id);
      return `[${name}](organization:${organization.id})`;
    },
  };
}
