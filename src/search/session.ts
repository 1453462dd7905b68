import type { Answer } from '#src/search/answer/answer.ts';
import { listOf, pageOf, type Question } from '#src/search/answer/list.ts';
import type { SearchRequest } from '#src/search/answer/request.ts';
import { rowOf, worthOf } from '#src/search/answer/row.ts';
import type { Posting, SearchEngine } from '#src/search/engine.ts';
import { planOf } from '#src/search/planner/planner.ts';
import type { Plan, PlanTerm } from '#src/search/planner/plan.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import { rank } from '#src/search/ranking/ranking.ts';
import { closeRootOf, rootOf } from '#src/search/text/key.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** Asks the engine and puts the answer together. The browser and the commands run this same code. */
export interface SearchSession {
  /** The answer, or `stale` when a newer question was asked meanwhile. Rejects with EngineError. */
  ask(request: SearchRequest): Promise<Answer | 'stale'>;
  /** Names of the organizations and events by which results can be narrowed. */
  names(locale: Locale): Promise<FilterLabels>;
}

export function createSession(engine: SearchEngine): SearchSession {
  let latest = 0;
  return {
    async ask(request) {
      latest += 1;
      const asked = latest;
      const question = await understood(engine, planOf(request.query));
      if (asked !== latest) return 'stale';
      const answer = await answerTo(engine, request, question);
      return asked === latest ? answer : 'stale';
    },
    names: (locale) => engine.names(locale),
  };
}

async function answerTo(
  engine: SearchEngine,
  request: SearchRequest,
  question: Question,
): Promise<Answer> {
  const list = listOf(engine.shards, request, question);
  const places = pageOf(list);
  const texts = await engine.texts(places);
  const worth = worthOf(engine.shards, question);
  const rows = places.flatMap((place, number) => {
    const text = texts[number];
    return text ? [rowOf(place, text, { question, worth })] : [];
  });
  const { plan, found } = question;
  const unknown = plan.terms.filter((_, term) => found.terms[term]?.length === 0);
  const { complete, page, pages, facets } = list;
  const total = list.places.length;
  return { total, complete, page, pages, rows, facets, unknown: unknown.map((term) => term.text) };
}

/**
 * What the plan finds. Close relatives stand in for a word that the archive has not; when no
 * document has the phrases of the plan, their words are asked for instead.
 */
async function understood(engine: SearchEngine, plan: Plan): Promise<Question> {
  const ask = (term: PlanTerm, keyIn: (key: string) => string) =>
    postings(engine, (locale) => keyIn(term.keys[locale]));
  const whole = async (term: PlanTerm) => {
    const list = await ask(term, (key) => key);
    return list.length > 0 ? list : ask(term, closeRootOf);
  };
  const [terms, families, excluded] = await Promise.all([
    Promise.all(plan.terms.map(whole)),
    Promise.all(plan.terms.map((term) => ask(term, rootOf))),
    Promise.all(plan.excluded.map((term) => ask(term, (key) => key))),
  ]);
  const question = { plan, found: { terms, families, excluded } };
  const strict = plan.phrases.length > 0 && rank(engine.shards, plan, question.found).length === 0;
  return strict ? { ...question, plan: { ...plan, phrases: [] } } : question;
}

async function postings(
  engine: SearchEngine,
  keyIn: (locale: Locale) => string,
): Promise<Posting[]> {
  const keys = [...new Set(LOCALES.map(keyIn))].filter((key) => key !== '');
  const lists = await Promise.all(keys.map((key) => engine.postings(key)));
  const keyAt = ({ shard }: Posting) => keyIn(engine.shards[shard]?.entry.locale ?? 'ru');
  return lists.flatMap((list, number) => list.filter((posting) => keyAt(posting) === keys[number]));
}
