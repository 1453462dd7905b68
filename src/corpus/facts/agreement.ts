import type { Term } from '#src/lib/records/taxonomy.ts';
import type { LocalizedText } from '#src/lib/records/text.ts';
import type { Locale } from '#src/site.ts';
import { stream, type Random } from '../random.ts';
import type { Trilingual } from '../name.ts';
import { LANGUAGES } from '../text/language.ts';
import type { Sum } from '../text/number.ts';
import { capital } from '../text/sentence-case.ts';
import { terms, type World } from '../world.ts';
import { organizationFacts, type OrganizationFacts } from './organization.ts';
import { anyOrganization, type ReleaseFacts } from './release.ts';
import { anySum } from './sum.ts';

export type PartyFacts =
  | { readonly organization: OrganizationFacts; readonly as: string | undefined }
  | { readonly organization: null; readonly text: Trilingual };

/** What the text of the release says of an agreement. */
export interface AgreementFacts {
  readonly release: ReleaseFacts;
  /** Place in the list of the release, from 0. */
  readonly place: number;
  readonly id: string;
  readonly kind: Term;
  readonly title: LocalizedText;
  readonly subject: LocalizedText | null;
  readonly parties: readonly PartyFacts[];
  readonly sum: Sum | null;
}

export function agreementsOf(world: World, release: ReleaseFacts): AgreementFacts[] {
  return Array.from({ length: release.agreements }, (_, place) =>
    agreementFacts(world, release, place),
  );
}

function agreementFacts(world: World, release: ReleaseFacts, place: number): AgreementFacts {
  const key = [world.seed, 'agreement', release.index, place] as const;
  const random = stream(...key);
  const kind = random.pick(terms(world, 'kinds').filter(({ id }) => id !== 'other'));
  const inEach = (write: (locale: Locale) => string): LocalizedText =>
    Object.fromEntries(release.locales.map((locale) => [locale, write(locale)]));
  return {
    release,
    place,
    id: `${kind.id}-${release.project.en.toLowerCase()}-${place + 1}`,
    kind,
    title: inEach((locale) =>
      capital(LANGUAGES[locale].undertaking(stream(...key, 'title', locale))),
    ),
    subject: random.chance(0.1)
      ? null
      : inEach((locale) => LANGUAGES[locale].subject(stream(...key, 'subject', locale))),
    parties: parties(world, release, { place, random }),
    sum: random.chance(0.15) ? anySum(random) : null,
  };
}

/** Two to five, no one twice; the first agreement begins with who is new to the archive. */
function parties(
  world: World,
  release: ReleaseFacts,
  { place, random }: { readonly place: number; readonly random: Random },
): PartyFacts[] {
  const count = random.pick([2, 2, 2, 2, 2, 2, 3, 3, 4, 5]);
  const chosen = new Set(place === 0 ? release.newOrganizations.slice(0, count) : []);
  while (chosen.size < count) chosen.add(anyOrganization(random, release));
  return Array.from(chosen, (index, position) => {
    if (position > 0 && random.chance(0.05))
      return { organization: null, text: random.pick(UNNAMED) };
    const organization = organizationFacts(world, index);
    const former = organization.names.find(
      ({ language, to }) => language === release.language && to !== undefined,
    );
    return { organization, as: random.chance(0.5) ? former?.text : undefined };
  });
}

const UNNAMED: readonly Trilingual[] = [
  { ru: 'ряд компаний', kk: 'бірқатар компания', en: 'a number of companies' },
  { ru: 'группа инвесторов', kk: 'инвесторлар тобы', en: 'a group of investors' },
  { ru: 'зарубежный партнер', kk: 'шетелдік серіктес', en: 'a foreign partner' },
  { ru: 'местные предприятия', kk: 'жергілікті кәсіпорындар', en: 'local enterprises' },
];
