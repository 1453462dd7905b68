import type { Direction } from '#src/lib/records/figure.ts';
import { FIRST_YEAR, yearOf } from '../calendar.ts';
import type { Trilingual } from '../name.ts';
import { stream, type Random } from '../random.ts';
import type { Quantity } from '../text/number.ts';
import { term, terms, type World } from '../world.ts';
import { INDICATORS } from './indicator.ts';
import type { ReleaseFacts } from './release.ts';

/** A figure as the text of its release gives it. */
export interface FigureFacts extends Quantity {
  readonly id: string;
  readonly indicator: string;
  /** What the text calls it: the indicator, or the part of a sum. */
  readonly name: Trilingual;
  readonly unit: string;
  readonly direction: Direction | undefined;
  readonly year: number | null;
  readonly sectors: readonly string[];
  readonly countries: readonly string[];
  readonly parts: readonly FigureFacts[];
}

/** Sums stand before their parts, which are inside them only. */
export function figuresOf(world: World, release: ReleaseFacts): FigureFacts[] {
  const random = stream(world.seed, 'figures', release.index);
  if (!random.chance(0.3)) return [];
  const last = yearOf(release.added);
  const year = random.chance(0.9) ? FIRST_YEAR - 1 + random.below(last - FIRST_YEAR + 1) : null;
  const suffix = year === null ? '' : `-${year}`;
  const figures = [
    ...(random.chance(0.4) ? [trade(world, random, { year, suffix })] : []),
    ...(random.chance(0.4) ? [bySector(world, random, { year, suffix })] : []),
  ];
  return figures.length > 0 ? figures : [plain(random, { year, suffix })];
}

interface Period {
  readonly year: number | null;
  readonly suffix: string;
}

const DIRECTIONS: readonly (readonly [Direction, Trilingual])[] = [
  ['export', { ru: 'экспорт', kk: 'экспорт', en: 'exports' }],
  ['import', { ru: 'импорт', kk: 'импорт', en: 'imports' }],
];

function trade(world: World, random: Random, { year, suffix }: Period): FigureFacts {
  const { name } = term(world, 'indicators', 'goods-trade');
  const partner = random.pick(terms(world, 'countries').filter(({ id }) => id !== 'KZ')).id;
  const shared = {
    indicator: 'goods-trade',
    unit: 'USD',
    year,
    sectors: [],
    countries: ['KZ', partner],
    precision: 1e7,
  };
  const parts = DIRECTIONS.map(([direction, own]): FigureFacts => {
    const value = (100 + random.below(900)) * 1e7;
    return { ...shared, id: `${direction}${suffix}`, name: own, direction, value, parts: [] };
  });
  return {
    ...shared,
    id: `trade${suffix}`,
    name: small(name as Trilingual),
    direction: 'total',
    value: sumOf(parts),
    parts,
  };
}

function bySector(world: World, random: Random, { year, suffix }: Period): FigureFacts {
  const { id: indicator, name, unit } = random.pick(INDICATORS);
  const list = terms(world, 'sectors');
  const start = random.below(list.length);
  const sectors = [...list, ...list].slice(start, start + 2 + random.below(3));
  const precision = precisionOf(unit);
  const shared = { indicator, unit, year, countries: [], direction: undefined, precision };
  const parts = sectors.map((sector): FigureFacts => ({
    ...shared,
    id: `${indicator}-${sector.id}${suffix}`,
    name: small(sector.name as Trilingual),
    value: (100 + random.below(900)) * precision,
    sectors: [sector.id],
    parts: [],
  }));
  const id = `${indicator}${suffix}`;
  return { ...shared, id, name: small(name), value: sumOf(parts), sectors: [], parts };
}

function plain(random: Random, { year, suffix }: Period): FigureFacts {
  const { id, name, unit } = random.pick(INDICATORS);
  const precision = precisionOf(unit);
  return {
    id: `${id}${suffix}`,
    indicator: id,
    name: small(name),
    unit,
    value: (100 + random.below(900)) * precision,
    precision,
    direction: undefined,
    year,
    sectors: [],
    countries: [],
    parts: [],
  };
}

/** Three digits of a currency are hundreds of thousands at least, of anything else ones. */
const precisionOf = (unit: string): number => (/^[A-Z]{3}$/u.test(unit) ? 1e5 : 1);

const sumOf = (parts: readonly FigureFacts[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

function small({ ru, kk, en }: Trilingual): Trilingual {
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return { ru: lower(ru), kk: lower(kk), en: lower(en) };
}
