import { FIRST_YEAR } from '../calendar.ts';
import { shuffled } from '../frequency.ts';
import { properName, type Trilingual } from '../name.ts';

/** One a year, as many years as the corpus covers. */
const EDITIONS = 25;
const SERIES_AT_A_TIME = 4;
const GROUP = EDITIONS * SERIES_AT_A_TIME;

/** A place in a series of events. */
export interface Edition {
  readonly series: Series;
  readonly number: number;
  readonly year: number;
}

export interface Series {
  readonly id: string;
  /** With an edition number in Roman figures where one is given. */
  readonly name: (number?: number) => Trilingual;
}

/** Every other event is an edition of a series; series fill up one group after another. */
export function editionOf(event: number): Edition | null {
  if (event % 2 === 1) return null;
  const place = event / 2;
  const slot = shuffled(place % GROUP, GROUP, 37);
  const number = Math.floor(slot / SERIES_AT_A_TIME) + 1;
  const index = Math.floor(place / GROUP) * SERIES_AT_A_TIME + (slot % SERIES_AT_A_TIME);
  return { series: series(index), number, year: FIRST_YEAR + number - 1 };
}

/** The series of the events below a number, each once. */
export function seriesBefore(events: number): Series[] {
  const found = new Map<string, Series>();
  for (let event = 0; event < events; event++) {
    const edition = editionOf(event);
    if (edition) found.set(edition.series.id, edition.series);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function series(index: number): Series {
  const { ru, kk, en } = properName('series', index);
  return {
    id: `forum-${en.toLowerCase()}`,
    name: (number) => {
      const roman = number === undefined ? '' : `${romanOf(number)} `;
      return {
        ru: `${roman}Форум «${ru}»`,
        kk: `«${kk}» ${roman}форумы`,
        en: `${roman}${en} Forum`,
      };
    },
  };
}

const FIGURES = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function romanOf(number: number): string {
  const found = FIGURES.find(([value]) => value <= number);
  return found ? found[1] + romanOf(number - found[0]) : '';
}
