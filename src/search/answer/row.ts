import type { AnswerRow } from '#src/search/answer/answer.ts';
import { excerptOf, markWords, type KeyWorth } from '#src/search/answer/excerpt.ts';
import type { Question } from '#src/search/answer/list.ts';
import type { OpenShard, Posting } from '#src/search/engine.ts';
import type { SearchText } from '#src/search/manifest.ts';
import { rootOf } from '#src/search/text/key.ts';
import { raritiesOf } from '#src/search/ranking/match.ts';
import type { Ranked } from '#src/search/ranking/ranking.ts';
import { LOCALES } from '#src/site.ts';

/** One result as the page shows it. */
export function rowOf(
  place: Ranked,
  text: SearchText,
  { question, worth }: { question: Question; worth: KeyWorth },
): AnswerRow {
  const { plan, found } = question;
  const excerpt = excerptOf(text, worth);
  const missing = plan.terms.filter(
    (term, number) => term.keys[text.locale] !== '' && !holds(found.terms[number], place),
  );
  return {
    text,
    href: excerpt.anchor === null ? text.url : `${text.url}#${excerpt.anchor}`,
    title: markWords(text.title, text, worth),
    excerpt,
    score: place.score,
    missing: missing.map((term) => term.text),
  };
}

/** What each key of the query is worth in an excerpt: its rarity in texts of its language. */
export function worthOf(shards: readonly OpenShard[], { plan, found }: Question): KeyWorth {
  const rarities = raritiesOf(shards, plan.terms, found.terms);
  const worth = new Map<string, number>();
  for (const [number, term] of plan.terms.entries()) {
    for (const locale of LOCALES) {
      const key = term.keys[locale];
      const rarity = rarities[locale][number] ?? 0;
      if (key !== '') worth.set(key, Math.max(worth.get(key) ?? 0, rarity));
      const root = rootOf(key);
      if (root !== '') worth.set(root, Math.max(worth.get(root) ?? 0, rarity / 4));
    }
  }
  return worth;
}

function holds(postings: readonly Posting[] | undefined, { shard, row }: Ranked): boolean {
  return postings?.some((posting) => posting.shard === shard && posting.row === row) ?? false;
}
