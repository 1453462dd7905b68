import { dayAt, dayOf, LAST_DAY } from '../calendar.ts';
import { properName, type Trilingual } from '../name.ts';
import { evenly, STEPS, stream } from '../random.ts';
import type { World } from '../world.ts';
import { editionOf, type Edition } from './series.ts';

/** Releases of that many indexes in a row share an event; some of them belong to none. */
export const BLOCK = 8;
const MEMBERSHIP = 0.35;
/** After the last event there is still time for its releases. */
const LAST_EVENT = LAST_DAY - 10;

/** What other records need to know of an event. */
export interface EventFacts {
  readonly index: number;
  readonly id: string;
  readonly name: Trilingual;
  readonly edition: Edition | null;
  readonly first: number;
  readonly last: number;
  /** The archive does not know the day. */
  readonly undated: boolean;
}

const GENERA: readonly (Trilingual & { readonly id: string })[] = [
  { id: 'forum', ru: 'Форум', kk: 'форумы', en: 'Forum' },
  { id: 'konferentsiya', ru: 'Конференция', kk: 'конференциясы', en: 'Conference' },
  { id: 'vystavka', ru: 'Выставка', kk: 'көрмесі', en: 'Exhibition' },
  { id: 'kongress', ru: 'Конгресс', kk: 'конгресі', en: 'Congress' },
];

/** The event of a release, or `null`; `opens` where no release of a smaller index has it. */
export function eventOfRelease(
  world: World,
  index: number,
): { readonly event: EventFacts; readonly opens: boolean } | null {
  const isMember = (other: number): boolean =>
    stream(world.seed, 'member', other).chance(MEMBERSHIP);
  if (!isMember(index)) return null;
  const block = Math.floor(index / BLOCK);
  const before = Array.from({ length: index % BLOCK }, (_, place) => block * BLOCK + place);
  return { event: eventFacts(world, block), opens: !before.some(isMember) };
}

function eventFacts(world: World, index: number): EventFacts {
  const random = stream(world.seed, 'event', index);
  const edition = editionOf(index);
  const genus = random.pick(GENERA);
  const first = edition
    ? dayOf(edition.year, 1, 1) + random.below(365)
    : dayAt(evenly(index, STEPS.golden, world.seed, 'event day'));
  return {
    index,
    ...(edition
      ? { id: `${edition.series.id}-${edition.number}`, name: edition.series.name(edition.number) }
      : plainName(index, genus)),
    edition,
    first: Math.min(LAST_EVENT, first),
    last: Math.min(LAST_EVENT, first) + random.below(3),
    undated: random.chance(0.05),
  };
}

function plainName(index: number, genus: (typeof GENERA)[number]): Pick<EventFacts, 'id' | 'name'> {
  const { ru, kk, en } = properName('event', index);
  return {
    id: `${genus.id}-${en.toLowerCase()}`,
    name: { ru: `${genus.ru} «${ru}»`, kk: `«${kk}» ${genus.kk}`, en: `${en} ${genus.en}` },
  };
}
