import type { DocumentPlace, OpenShard, Posting } from '#src/search/engine.ts';
import type { PlanTerm } from '#src/search/planner/plan.ts';
import type { Locale } from '#src/site.ts';

/** Places of each word of the query in a document; `undefined` where it lacks the word. */
export type Places = readonly (readonly number[] | undefined)[];

/** A document that holds a word of the query, or a relative of one. */
export interface Match {
  place: DocumentPlace;
  positions: Places;
  /** The same for words of the same root. */
  families: Places;
}

/** Rarity of each word of the query in the texts of each language. */
export type Rarities = Readonly<Record<Locale, readonly number[]>>;

type Postings = readonly (readonly Posting[])[];

/** Gathers what was found word by word into documents. Both hold a list for each word. */
export function matchesOf(found: Postings, families: Postings): Match[] {
  const matches = new Map<string, { place: DocumentPlace; lists: Places[] }>();
  for (const [kind, lists] of [found, families].entries()) {
    for (const [term, postings] of lists.entries()) {
      for (const { shard, row, positions } of postings) {
        const name = `${shard}:${row}`;
        const none = () => found.map((): readonly number[] | undefined => undefined);
        const match = matches.get(name) ?? { place: { shard, row }, lists: [none(), none()] };
        (match.lists[kind] as (readonly number[] | undefined)[])[term] = positions;
        matches.set(name, match);
      }
    }
  }
  return [...matches.values()].map(({ place, lists: [positions = [], related = []] }) => ({
    place,
    positions,
    families: related,
  }));
}

/**
 * Inverse document frequency (Robertson & Spärck Jones, never negative) of each word, counted by
 * language: a word common in Russian texts may be rare in English ones. Zero for a stop word.
 */
export function raritiesOf(
  shards: readonly OpenShard[],
  terms: readonly PlanTerm[],
  found: Postings,
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
