import type { Answer } from '#src/search/answer/answer.ts';
import { listOf, pageOf, type Question } from '#src/search/answer/list.ts';
import type { SearchRequest } from '#src/search/answer/request.ts';
import { rowOf, worthOf } from '#src/search/answer/row.ts';
import type { Posting, SearchEngine } from '#src/search/engine.ts';
import { planOf } from '#src/search/planner/planner.ts';
import type { Plan, PlanTerm } from '#src/search/planner/plan.ts';
import { FIELDS, type FieldName, type SearchText } from '#src/search/manifest.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import { rank } from '#src/search/ranking/ranking.ts';
import { repaired, type Repair } from '#src/search/repair/repair.ts';
import { vocabularyOf, type Vocabulary } from '#src/search/repair/vocabulary.ts';
import { closeRootOf, openKeyOf, rootOf } from '#src/search/text/key.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** Asks the engine and puts the answer together. The browser and the commands run this same code. */
export interface SearchSession {
  /** The answer, or `stale` when a newer question was asked meanwhile. Rejects with EngineError. */
  ask(request: SearchRequest): Promise<Answer | 'stale'>;
  /** What is shown of the results on all pages, in order, no more than MOST_SAVED. */
  all(request: SearchRequest): Promise<SearchText[]>;
  /** Names of the organizations and events by which results can be narrowed. */
  names(locale: Locale): Promise<FilterLabels>;
}

/** Enough for a reader; whoever wants all takes the open data. */
const MOST_SAVED = 1000;

export function createSession(engine: SearchEngine): SearchSession {
  let latest = 0;
  return {
    async ask(request) {
      latest += 1;
      const asked = latest;
      const { question, repairs } = await mended(engine, request);
      if (asked !== latest) return 'stale';
      const answer = { ...(await answerTo(engine, request, question)), repairs };
      return asked === latest ? answer : 'stale';
    },
    async all(request) {
      const { question } = await mended(engine, request);
      return engine.texts(listOf(engine.shards, request, question).places.slice(0, MOST_SAVED));
    },
    names: (locale) => engine.names(locale),
  };
}

async function answerTo(
  engine: SearchEngine,
  request: SearchRequest,
  question: Question,
): Promise<Omit<Answer, 'repairs'>> {
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

/** The question as typed; with words of the archive in place of those that it has not. */
async function mended(
  engine: SearchEngine,
  { query, asTyped }: SearchRequest,
): Promise<{ question: Question; repairs: Repair[] }> {
  const plan = planOf(query);
  const lists = await Promise.all(plan.terms.map((term) => whole(engine, term)));
  if (lists.every((list) => list.length > 0)) {
    return { question: await understood(engine, plan), repairs: [] };
  }
  const vocabulary = vocabularyIn(await engine.words());
  const { query: meant, repairs } = repaired(query, vocabulary, asTyped);
  return { question: await understood(engine, planOf(meant)), repairs };
}

const vocabularies = new WeakMap<object, Vocabulary>();

function vocabularyIn(words: Awaited<ReturnType<SearchEngine['words']>>): Vocabulary {
  const vocabulary = vocabularies.get(words) ?? vocabularyOf(words);
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

/**
 * What the plan finds. Close relatives stand in for a word that the archive has not; when no
 * document has the phrases of the plan, their words are asked for instead.
 */
async function understood(engine: SearchEngine, plan: Plan): Promise<Question> {
  const family = (term: PlanTerm, rootIn: (key: string) => string) =>
    postings(engine, (locale) => rootIn(term.keys[locale]));
  const orRelatives = async (term: PlanTerm) => {
    const list = await whole(engine, term);
    const strict = term.field !== undefined || term.open === true;
    return list.length > 0 || strict ? list : family(term, closeRootOf);
  };
  const [terms, families, excluded] = await Promise.all([
    Promise.all(plan.terms.map(orRelatives)),
    Promise.all(plan.terms.map((term) => family(term, rootOf))),
    Promise.all(plan.excluded.map((term) => whole(engine, term))),
  ]);
  const question = { plan, found: { terms, families, excluded } };
  const strict = plan.phrases.length > 0 && rank(engine.shards, plan, question.found).length === 0;
  return strict ? { ...question, plan: { ...plan, phrases: [] } } : question;
}

async function whole(engine: SearchEngine, term: PlanTerm): Promise<Posting[]> {
  const { text, keys, field, open } = term;
  const found = await postings(engine, (locale) => (open ? openKeyOf(text, locale) : keys[locale]));
  return field === undefined ? found : found.flatMap((posting) => within(engine, posting, field));
}

/** The posting as far as it lies in a field. */
function within(engine: SearchEngine, posting: Posting, field: FieldName): Posting[] {
  const lengths = engine.shards[posting.shard]?.columns.lengths[posting.row] ?? [];
  const number = FIELDS.indexOf(field);
  const start = lengths.slice(0, number).reduce((total, length) => total + length, 0);
  const end = start + (lengths[number] ?? 0);
  const positions = posting.positions.filter((place) => place >= start && place < end);
  return positions.length > 0 ? [{ ...posting, positions }] : [];
}

async function postings(
  engine: SearchEngine,
  keyIn: (locale: Locale) => string,
): Promise<Posting[]> {
  const lists = await Promise.all(
    LOCALES.map(async (locale) => {
      const key = keyIn(locale);
      return key === '' ? [] : engine.postings(key, locale);
    }),
  );
  return lists.flat();
}
