import type { DocumentPlace, OpenShard, Posting } from '#src/search/engine.ts';
import { FIELDS, type FieldLengths } from '#src/search/manifest.ts';
import type { Plan, PlanTerm } from '#src/search/planner/plan.ts';
import { frequencyWeight } from '#src/search/ranking/frequency.ts';
import {
  matchesOf,
  raritiesOf,
  type Match,
  type Places,
  type Rarities,
} from '#src/search/ranking/match.ts';
import { passageWeight } from '#src/search/ranking/passage.ts';
import { titleWeight } from '#src/search/ranking/title.ts';
import { proximityWeight, standTogether } from '#src/search/ranking/proximity.ts';
import type { Locale } from '#src/site.ts';

/** A document in the answer. */
export interface Ranked extends DocumentPlace {
  score: number;
  /** Share of the query that the document holds, words weighed by rarity; 1 when it holds all. */
  coverage: number;
}

const PROXIMITY = 0.5;
const FAMILY = 1;
/** How much of a word a relative of it stands for, when the word itself is absent. */
const RELATIVE = 0.5;

/** What the engine found: a list for each term of the plan, and for each excluded term. */
export interface Found {
  terms: readonly (readonly Posting[])[];
  /** Words of the same root as each term, the term among them. */
  families: readonly (readonly Posting[])[];
  excluded: readonly (readonly Posting[])[];
}

/** Documents that hold a word of the query, best first; relatives alone do not count, phrases and exclusions are obeyed. */
export function rank(shards: readonly OpenShard[], plan: Plan, found: Found): Ranked[] {
  const context = {
    shards,
    rarities: raritiesOf(shards, plan.terms, found.terms),
    familyRarities: raritiesOf(shards, plan.terms, found.families),
    averages: averagesByLocale(shards),
  };
  const forbidden = new Set(found.excluded.flat().map(({ shard, row }) => `${shard}:${row}`));
  return matchesOf(found.terms, found.families)
    .filter(({ place }) => !forbidden.has(`${place.shard}:${place.row}`))
    .filter(({ positions }) => positions.some((list) => list))
    .filter(({ positions }) =>
      plan.terms.every((term, place) => !isBound(term) || positions[place]),
    )
    .filter((match) => plan.phrases.every((phrase) => holds(match, phrase)))
    .map((match) => scored(match, context))
    .sort((a, b) => b.score - a.score || a.shard - b.shard || a.row - b.row);
}

const isBound = ({ field, required }: PlanTerm): boolean =>
  field !== undefined || required === true;

interface Context {
  shards: readonly OpenShard[];
  rarities: Rarities;
  familyRarities: Rarities;
  averages: Readonly<Record<Locale, FieldLengths>>;
}

function scored({ place, positions, families }: Match, context: Context): Ranked {
  const shard = context.shards[place.shard];
  if (!shard) return { ...place, score: 0, coverage: 0 };
  const { locale } = shard.entry;
  const rarities = context.rarities[locale];
  const lengths = shard.lengths[place.row] ?? [0, 0, 0, 0, 0];
  const bodyStart = lengths[0] + lengths[1] + lengths[2] + lengths[3];
  const weigh = (lists: Places, worth: readonly number[]) =>
    lists.reduce((total, list, term) => {
      // A word typed twice is one word; its second place counts for proximity only.
      if (!list || lists.indexOf(list) < term) return total;
      return total + (worth[term] ?? 0) * frequencyWeight(list, lengths, context.averages[locale]);
    }, 0);
  const score =
    weigh(positions, rarities) +
    FAMILY * weigh(families, context.familyRarities[locale]) +
    PROXIMITY * proximityWeight(positions, rarities) +
    passageWeight(positions, rarities, bodyStart) +
    titleWeight(positions, rarities, lengths[0]);
  return { ...place, score, coverage: coverageOf({ positions, families }, rarities) };
}

function coverageOf(
  { positions, families }: Pick<Match, 'positions' | 'families'>,
  rarities: readonly number[],
): number {
  let [held, asked] = [0, 0];
  for (const [term, rarity] of rarities.entries()) {
    asked += rarity;
    if (positions[term]) held += rarity;
    else if (families[term]) held += RELATIVE * rarity;
  }
  return asked === 0 ? 0 : held / asked;
}

function holds({ positions }: Match, phrase: readonly number[]): boolean {
  return standTogether(phrase.map((term) => positions[term]));
}

function averagesByLocale(shards: readonly OpenShard[]): Record<Locale, FieldLengths> {
  const average = (locale: Locale) => {
    const entries = shards.map(({ entry }) => entry).filter((entry) => entry.locale === locale);
    const documents = entries.reduce((total, entry) => total + entry.documents, 0);
    return FIELDS.map((_, field) => {
      const words = entries.reduce(
        (t, entry) => t + (entry.averages[field] ?? 0) * entry.documents,
        0,
      );
      return words / Math.max(documents, 1);
    }) as FieldLengths;
  };
  return { ru: average('ru'), kk: average('kk'), en: average('en') };
}
