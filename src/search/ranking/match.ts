import type { DocumentPlace, OpenShard, Posting } from '#src/search/engine.ts';
import type { PlanTerm } from '#src/search/planner/plan.ts';
import type { Locale } from '#src/site.ts';

/** Places of one word of the query in the documents that hold it. */
export type TermHits = ReadonlyMap<string, readonly number[]>;

/** A document with a place for each word of the query; `undefined` where it lacks the word. */
export interface Match {
  place: DocumentPlace;
  positions: readonly (readonly number[] | undefined)[];
}

/** Rarity of each word of the query in the texts of each language. */
export type Rarities = Readonly<Record<Locale, readonly number[]>>;

/** Gathers what was found word by word into documents. `found` holds a list for each word. */
export function matchesOf(found: readonly (readonly Posting[])[]): Match[] {
  const matches = new Map<
    string,
    { place: DocumentPlace; positions: (readonly number[] | undefined)[] }
  >();
  for (const [term, postings] of found.entries()) {
    for (const { shard, row, positions } of postings) {
      const name = `${shard}:${row}`;
      const match = matches.get(name) ?? {
        place: { shard, row },
        positions: found.map((): readonly number[] | undefined => undefined),
      };
      match.positions[term] = positions;
      matches.set(name, match);
    }
  }
  return [...matches.values()];
}

/**
 * Inverse document frequency (Robertson & Spärck Jones, never negative) of each word, counted by
 * language: a word common in Russian texts may be rare in English ones. Zero for a stop word.
 */
export function raritiesOf(
  shards: readonly OpenShard[],
  terms: readonly PlanTerm[],
  found: readonly (readonly Posting[])[],
): Rarities {
  const rarity = (locale: Locale) => {
    const total = sum(shards.map(({ entry }) => (entry.locale === locale ? entry.documents : 0)));
    return found.map((postings, term) => {
      if (terms[term]?.keys[locale] === '') return 0;
      const holding = postings.filter(({ shard }) => shards[shard]?.entry.locale === locale).length;
      return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
    });
  };
  return { ru: rarity('ru'), kk: rarity('kk'), en: rarity('en') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
