import type { Answer } from '#src/search/answer/answer.ts';
import type { Facet } from '#src/search/answer/facet.ts';
import {
  facetsIn,
  listOf,
  needsFacets,
  pageOf,
  rankedList,
  type Question,
  type ResultList,
} from '#src/search/answer/list.ts';
import type { SearchRequest } from '#src/search/answer/request.ts';
import { rowOf, worthOf } from '#src/search/answer/row.ts';
import type { SearchEngine } from '#src/search/engine.ts';
import type { SearchText } from '#src/search/manifest.ts';
import type { Plan } from '#src/search/planner/plan.ts';
import { planOf } from '#src/search/planner/planner.ts';
import { beginningsFor } from '#src/search/repair/beginning.ts';
import type { Repair } from '#src/search/repair/piece.ts';
import { repaired } from '#src/search/repair/repair.ts';
import { vocabularyOf } from '#src/search/repair/vocabulary.ts';
import { rank } from '#src/search/ranking/ranking.ts';
import { isComplete } from '#src/search/ranking/selection.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import { understood, whole } from '#src/search/understanding.ts';
import type { Locale } from '#src/site.ts';

/** Asks the engine and puts the answer together. The browser and the commands run this same code. */
export interface SearchSession {
  /** The answer, or `stale` when a newer question was asked meanwhile. Rejects with EngineError. */
  ask(request: SearchRequest): Promise<Answer | 'stale'>;
  /** The facets of the answer with counts: they need files that the answer need not wait for. */
  facets(request: SearchRequest): Promise<Facet[]>;
  /** What is shown of the results on all pages, in order, no more than MOST_SAVED. */
  all(request: SearchRequest): Promise<SearchText[]>;
  /** Names of the organizations and events by which results can be narrowed. */
  names(locale: Locale): Promise<FilterLabels>;
}

/** Enough for a reader; whoever wants all takes the open data. */
const MOST_SAVED = 1000;

/** A query of more words is a sentence: no document need hold all of them. */
const FEW_WORDS = 4;

interface Understanding {
  question: Question;
  repairs: Repair[];
}

export function createSession(engine: SearchEngine): SearchSession {
  let latest = 0;
  let last: { name: string; understanding: Promise<Understanding> } | undefined;
  /** Answer, facets and saved list of one query are made from one reading of it. */
  const read = (request: SearchRequest): Promise<Understanding> => {
    const name = JSON.stringify([request.query, request.asTyped]);
    if (last?.name === name) return last.understanding;
    const understanding = mended(engine, request);
    last = { name, understanding };
    understanding.catch(() => (last = undefined));
    return understanding;
  };
  return {
    async ask(request) {
      latest += 1;
      const asked = latest;
      const { question, repairs } = await read(request);
      if (asked !== latest) return 'stale';
      const answer = { ...(await answerTo(engine, request, question)), repairs };
      return asked === latest ? answer : 'stale';
    },
    async facets(request) {
      const { question } = await read(request);
      return facetsIn(await engine.full(), request, question);
    },
    async all(request) {
      const { question } = await read(request);
      const { places } = await resultsOf(engine, request, question);
      return engine.texts(places.slice(0, MOST_SAVED));
    },
    names: (locale) => engine.names(locale),
  };
}

async function answerTo(
  engine: SearchEngine,
  request: SearchRequest,
  question: Question,
): Promise<Omit<Answer, 'repairs'>> {
  const list = await resultsOf(engine, request, question);
  const places = pageOf(list);
  const texts = await engine.texts(places);
  const worth = worthOf(engine.shards, question);
  const rows = places.flatMap((place, number) => {
    const text = texts[number];
    return text ? [rowOf(place, text, { question, worth })] : [];
  });
  const { plan, found } = question;
  const unknown = plan.terms.filter((_, term) => found.terms[term]?.length === 0);
  const { complete, page, pages } = list;
  const total = list.places.length;
  const strange = unknown.map((term) => term.text);
  const without =
    page > 1 ? [] : (rows[0]?.missing.filter((word) => !strange.includes(word)) ?? []);
  return { total, complete, page, pages, rows, unknown: strange, without };
}

async function resultsOf(
  engine: SearchEngine,
  request: SearchRequest,
  question: Question,
): Promise<ResultList> {
  if (!needsFacets(request, question.plan)) return rankedList(engine.shards, request, question);
  return listOf(await engine.full(), request, question);
}

/** The question as typed; with words of the archive in place of those that it has not. */
async function mended(engine: SearchEngine, request: SearchRequest): Promise<Understanding> {
  const { query, asTyped } = request;
  const read = planOf(query);
  // What a reader wants as typed, and the archive has, every result must hold.
  const plan: Plan = {
    ...read,
    terms: read.terms.map((term) =>
      asTyped.includes(term.text) ? { ...term, required: true } : term,
    ),
  };
  const lists = await Promise.all(plan.terms.map((term) => whole(engine, term)));
  const known = plan.terms.filter((_, number) => (lists[number]?.length ?? 0) > 0);
  const found = new Set(known.map(({ text }) => text));
  const mend = async (together: boolean) => {
    const vocabulary = vocabularyOf(
      await engine.words(beginningsFor(query, found, together)),
      found,
    );
    return repaired(query, vocabulary, { asTyped, together });
  };
  if (known.length < plan.terms.length) {
    const { query: meant, repairs } = await mend(false);
    return { question: await understood(engine, planOf(meant)), repairs };
  }
  const question = await understood(engine, plan);
  const typed = { question, repairs: [] };
  if (!mayBeParts(query, plan) || holdsAll(engine, question)) return typed;
  const { query: meant, repairs } = await mend(true);
  if (repairs.length === 0) return typed;
  const other = await understood(engine, planOf(meant));
  return holdsAll(engine, other) ? { question: other, repairs } : typed;
}

/** A short query of plain words, two of which may be parts of one. */
const mayBeParts = (query: string, { terms }: Plan): boolean =>
  terms.length > 1 && terms.length <= FEW_WORDS && /^[\p{L}\p{N}\s]+$/u.test(query);

const holdsAll = ({ shards }: SearchEngine, { plan, found }: Question): boolean =>
  rank(shards, plan, found).some(isComplete);
