import { isoDay } from '../calendar.ts';
import { CITIES } from '../facts/city.ts';
import { BLOCK, type EventFacts } from '../facts/event.ts';
import {
  organizationFacts,
  organizationName,
  type OrganizationFacts,
} from '../facts/organization.ts';
import { rankAmong } from '../frequency.ts';
import { properName, trilingual, type Trilingual } from '../name.ts';
import { stream, type Random } from '../random.ts';
import { LANGUAGES } from '../text/language.ts';
import { capital } from '../text/sentence-case.ts';
import { organizationsBefore, type World } from '../world.ts';
import { markdownFile, type ContentFile } from './file.ts';
import type { Fields } from './yaml.ts';

/** The event, and at times a meeting inside it. */
export function eventFiles(world: World, event: EventFacts): ContentFile[] {
  const random = stream(world.seed, 'event record', event.index);
  const host = anyone(world, event, random);
  const file = markdownFile(`events/${event.id}.md`, {
    language: 'ru',
    name: event.name,
    series: event.edition?.series.id,
    edition: event.edition?.number,
    theme: random.chance(0.7) ? phrase(world, event, 'theme') : undefined,
    aims: random.chance(0.3) ? [phrase(world, event, 'aim 1'), phrase(world, event, 'aim 2')] : [],
    dates: datesOf(event),
    timeZone: 'Asia/Almaty',
    place: random.pick(CITIES),
    venues: event.undated ? [] : venues(event, host),
    sessions: event.undated ? [] : sessions(world, event, random),
    organizers: organizers(world, event, random),
    participants: participants(host, random),
    attendance: random.chance(0.6) ? [attendance(random)] : [],
  });
  return random.chance(0.25) ? [file, innerEvent(event)] : [file];
}

const VENUES = ['glavnyy-zal', 'maloy-zal'] as const;

function datesOf({ first, last, undated }: EventFacts): string | undefined {
  if (undated) return undefined;
  return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
}

function anyone(world: World, { index }: EventFacts, random: Random): OrganizationFacts {
  return organizationFacts(world, rankAmong(random, organizationsBefore(index * BLOCK + 1)));
}

/** What a theme, an aim or a session is about. */
function phrase(world: World, { index }: EventFacts, what: string): Trilingual {
  return trilingual((locale) =>
    capital(LANGUAGES[locale].undertaking(stream(world.seed, what, index, locale))),
  );
}

function venues({ index }: EventFacts, host: OrganizationFacts): Fields[] {
  const street = properName('event', index);
  const address = (number: number): Trilingual => ({
    ru: `улица ${street.ru}, ${number}`,
    kk: `${street.kk} көшесі, ${number}`,
    en: `${number} ${street.en} Street`,
  });
  return [
    {
      id: VENUES[0],
      name: { ru: 'Главный зал', kk: 'Үлкен зал', en: 'Main hall' },
      address: address(1 + (index % 90)),
      organization: host.id,
    },
    { id: VENUES[1], name: { ru: 'Малый зал', kk: 'Кіші зал', en: 'Small hall' } },
  ];
}

function sessions(world: World, event: EventFacts, random: Random): Fields[] {
  const day = isoDay(event.first);
  const sections = Array.from({ length: random.below(6) }, (_, place) => ({
    id: `section-${place + 1}`,
    kind: 'section',
    title: phrase(world, event, `section ${place}`),
    start: `${day}T${11 + place}:30`,
    venue: random.pick(VENUES),
  }));
  const title = { ru: 'Пленарное заседание', kk: 'Пленарлық отырыс', en: 'Plenary session' };
  return [
    { id: 'plenary', kind: 'plenary', title, start: `${day}T09:00`, venue: VENUES[0] },
    ...sections,
  ];
}

function organizers(world: World, event: EventFacts, random: Random): Fields[] {
  const chosen = new Map<string, Fields>();
  for (const role of ['organizer', 'organizer', 'general-partner', 'partner', 'partner']) {
    const { id } = anyone(world, event, random);
    if (role === 'organizer' || random.chance(0.5)) chosen.set(id, { organization: id, role });
  }
  return [...chosen.values()];
}

/** The head of a firm: the abbreviation of its legal form needs no declension. */
function participants(host: OrganizationFacts, random: Random): Fields[] {
  if (host.legalForm === undefined) return [];
  const text = {
    ru: `Председатель правления ${organizationName(host, 'ru')}`,
    kk: `${organizationName(host, 'kk')} басқарма төрағасы`,
    en: `Chairman of the Board of ${organizationName(host, 'en')}`,
  };
  return [{ text, status: random.pick(['expected', 'attended']) }];
}

function attendance(random: Random): Fields {
  const bound = random.pick(['exact', 'about', 'more-than']);
  return { count: 50 + random.below(950), bound, of: 'delegates', status: 'attended' };
}

function innerEvent({ index, id }: EventFacts): ContentFile {
  const { ru, kk, en } = properName('event', index);
  return markdownFile(`events/vstrecha-${en.toLowerCase()}.md`, {
    language: 'ru',
    name: {
      ru: `Деловая встреча «${ru}»`,
      kk: `«${kk}» іскерлік кездесуі`,
      en: `${en} Business Meeting`,
    },
    partOf: id,
    timeZone: 'Asia/Almaty',
  });
}
