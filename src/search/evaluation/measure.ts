import type { Judgements } from '#src/search/evaluation/judged-set.ts';

/** The first ten documents found for a query, best first. */
export interface RankedList {
  query: string;
  documents: readonly { id: string; score: number }[];
}

export interface Measures {
  /** Mean of 1 / rank of the first relevant document. */
  mrr10: number;
  /** Normalised discounted cumulative gain, gains as graded. */
  ndcg10: number;
  /** Mean share of the relevant documents that were found. */
  recall10: number;
}

/** Scores the lists of every query, judged on their first ten documents. */
export function measuresOf(lists: readonly RankedList[], judgements: Judgements): Measures {
  const scores = lists.map(({ query, documents }) => {
    const grades = judgements.get(query) ?? new Map<string, number>();
    const gains = documents.slice(0, 10).map(({ id }) => grades.get(id) ?? 0);
    const relevant = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
    const first = gains.findIndex((gain) => gain > 0);
    return {
      mrr: first < 0 ? 0 : 1 / (first + 1),
      ndcg: share(discounted(gains), discounted(relevant.slice(0, 10))),
      recall: share(gains.filter((gain) => gain > 0).length, relevant.length),
    };
  });
  return {
    mrr10: mean(scores.map(({ mrr }) => mrr)),
    ndcg10: mean(scores.map(({ ndcg }) => ndcg)),
    recall10: mean(scores.map(({ recall }) => recall)),
  };
}

/** The lists as a TREC run, `query Q0 document rank score name`. */
export function trecRun(lists: readonly RankedList[], name: string): string {
  return lists
    .flatMap(({ query, documents }) =>
      documents.map(
        ({ id, score }, place) => `${query} Q0 ${id} ${place + 1} ${score.toFixed(6)} ${name}\n`,
      ),
    )
    .join('');
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((total, gain, place) => total + gain / Math.log2(place + 2), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function mean(numbers: readonly number[]): number {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return numbers.length === 0 ? 0 : Math.round((10_000 * total) / numbers.length) / 10_000;
}
