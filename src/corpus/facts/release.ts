import type { Locale } from '#src/site.ts';
import { dayAt, isoDay, yearOf } from '../calendar.ts';
import { rankAmong } from '../frequency.ts';
import { properName, type Trilingual } from '../name.ts';
import { evenly, STEPS, stream, type Random } from '../random.ts';
import { LANGUAGES } from '../text/language.ts';
import { organizationsBefore, type World } from '../world.ts';
import { eventOfRelease, type EventFacts } from './event.ts';

/** What other records need to know of a release. */
export interface ReleaseFacts {
  readonly index: number;
  readonly id: string;
  readonly project: Trilingual;
  readonly language: Locale;
  /** The original first. */
  readonly locales: readonly Locale[];
  /** EDTF. */
  readonly published: string | undefined;
  /** Year or `undated`: where its file lies, and those of its agreements. */
  readonly folder: string;
  /** The day of publication, where the archive knows exactly one. */
  readonly day: number | null;
  readonly added: number;
  readonly event: EventFacts | null;
  /** No release of a smaller index has the event. */
  readonly opensEvent: boolean;
  readonly agreements: number;
  /** Indexes of the organizations that the archive meets here for the first time. */
  readonly newOrganizations: readonly number[];
  /** Number of organizations that it knows then, these included. */
  readonly known: number;
  /** Indexes of those named in the text, new ones first. */
  readonly mentioned: readonly number[];
}

/** What a measurement wants of a release instead of chance. */
export interface Wish {
  readonly day: number;
  readonly agreements: number;
  /** Indexes, the next that the archive does not know. */
  readonly newOrganizations: readonly number[];
}

/** The release of an index; it does not depend on how many there are. */
export function releaseFacts(world: World, index: number, wish?: Wish): ReleaseFacts {
  const random = stream(world.seed, 'release', index);
  const project = properName('project', index);
  const membership = wish ? null : eventOfRelease(world, index);
  const day = wish?.day ?? dayOfRelease(world, index, membership?.event ?? null);
  const language = languageOf(world, index);
  const newOrganizations = wish?.newOrganizations ?? newcomers(index);
  const known = Math.max(organizationsBefore(index), ...newOrganizations.map((last) => last + 1));
  const published = wish ? isoDay(day) : publication(day, random);
  return {
    index,
    id: `proekt-${project.en.toLowerCase()}`,
    project,
    language,
    locales: [language, ...translations(language, random)],
    published,
    folder: /^\d{4}/u.exec(published ?? '')?.[0] ?? 'undated',
    day: published === isoDay(day) ? day : null,
    added: day + 1 + random.below(10),
    event: membership?.event ?? null,
    opensEvent: membership?.opens ?? false,
    agreements: wish?.agreements ?? agreementCount(world, index),
    newOrganizations,
    known,
    mentioned: [...new Set([...newOrganizations, ...acquaintances(random, known)])],
  };
}

/** What stands above a release in one of its languages; it never holds a number. */
export function releaseTitle(
  world: World,
  { index, project }: ReleaseFacts,
  locale: Locale,
): string {
  const words = stream(world.seed, 'title', index, locale);
  return LANGUAGES[locale].project.title(words, project[locale]);
}

/** An organization that the archive knows by the time of a release, the well-known ones more often. */
export function anyOrganization(random: Random, { known }: ReleaseFacts): number {
  return rankAmong(random, known);
}

function newcomers(index: number): number[] {
  const before = organizationsBefore(index);
  const count = organizationsBefore(index + 1) - before;
  return Array.from({ length: count }, (_, place) => before + place);
}

function acquaintances(random: Random, known: number): number[] {
  return Array.from({ length: 1 + random.below(5) }, () => rankAmong(random, known));
}

function dayOfRelease(world: World, index: number, event: EventFacts | null): number {
  if (event) return event.first + stream(world.seed, 'event delay', index).below(3);
  return dayAt(evenly(index, STEPS.golden, world.seed, 'day'));
}

/** EDTF of what the text gives away: mostly the day, sometimes less, sometimes nothing. */
function publication(day: number, random: Random): string | undefined {
  const position = random.next();
  if (position < 0.05) return undefined;
  if (position < 0.07) return `[..${isoDay(day)}]`;
  if (position < 0.1) return String(yearOf(day));
  return position < 0.15 ? isoDay(day).slice(0, 7) : isoDay(day);
}

function languageOf(world: World, index: number): Locale {
  const position = evenly(index, STEPS.root3, world.seed, 'language');
  if (position < 0.8) return 'ru';
  return position < 0.95 ? 'kk' : 'en';
}

function translations(language: Locale, random: Random): Locale[] {
  const others = (['ru', 'kk', 'en'] as const).filter((locale) => locale !== language);
  const position = random.next();
  if (position < 0.03) return others;
  return position < 0.1 ? [random.pick(others)] : [];
}

/** One a release on average: most announce none, a few fifty. */
function agreementCount(world: World, index: number): number {
  const position = evenly(index, STEPS.root2, world.seed, 'agreements');
  const random = stream(world.seed, 'agreement count', index);
  if (position < 0.78) return 0;
  if (position < 0.9) return 1;
  if (position < 0.95) return 2 + random.below(3);
  if (position < 0.985) return 5 + random.below(8);
  return position < 0.9965 ? 13 + random.below(18) : 50;
}
