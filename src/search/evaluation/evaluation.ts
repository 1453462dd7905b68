import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchRequest } from '#src/search/answer/request.ts';
import type { SearchDocument } from '#src/search/document.ts';
import type { JudgedQuery } from '#src/search/evaluation/judged-set.ts';
import type { RankedList } from '#src/search/evaluation/measure.ts';
import { buildIndex } from '#src/search/index-builder.ts';
import { openFolder } from '#src/search/node-engine.ts';
import { createSession, type SearchSession } from '#src/search/session.ts';
import type { Locale } from '#src/site.ts';

export interface Evaluation {
  lists: RankedList[];
  queries: number;
  /** Queries with no result at all. */
  empty: number;
  /** What a reader pays whose first question it is, opening of the index included. */
  requestsPerQuery: number;
  bytesPerQuery: number;
  /** Time of a question to an open index. */
  millisecondsPerQuery: number;
}

export interface EvaluationOptions {
  /** Language of documents and queries. */
  locale: Locale;
  /** Milliseconds from any beginning. */
  clock: () => number;
}

/** Queries whose cost is measured by asking each as a new reader; more would take long. */
const NEW_READERS = 20;

/** Indexes the documents as the site would, and asks all queries through the site's own search. */
export async function evaluate(
  documents: readonly SearchDocument[],
  queries: readonly JudgedQuery[],
  { locale, clock }: EvaluationOptions,
): Promise<Evaluation> {
  const folder = await mkdtemp(join(tmpdir(), 'kelisim-search-'));
  try {
    await buildIndex(documents, folder);
    const { engine } = await openFolder(folder);
    const session = createSession(engine);
    const lists: RankedList[] = [];
    const start = clock();
    for (const { id, text } of queries) {
      lists.push({ query: id, documents: await firstTen(session, text, locale) });
    }
    const milliseconds = clock() - start;
    const cost = await costOfFirstQuery(folder, sample(queries), locale);
    return {
      lists,
      queries: queries.length,
      empty: lists.filter((list) => list.documents.length === 0).length,
      ...cost,
      millisecondsPerQuery: round(milliseconds / Math.max(1, queries.length)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first page of the answer to a query without filters. */
async function firstTen(session: SearchSession, query: string, locale: Locale) {
  const request: SearchRequest = {
    query,
    asTyped: [],
    filters: {},
    sort: 'relevance',
    page: 1,
    locale,
  };
  const answer = await session.ask(request);
  if (answer === 'stale') throw new Error(`The answer to "${query}" was overtaken.`);
  return answer.rows.map(({ text, score }) => ({ id: text.id, score }));
}

async function costOfFirstQuery(folder: string, queries: readonly JudgedQuery[], locale: Locale) {
  const total = { requests: 0, bytes: 0 };
  for (const { text } of queries) {
    const { engine, traffic } = await openFolder(folder);
    await firstTen(createSession(engine), text, locale);
    total.requests += traffic.requests;
    total.bytes += traffic.bytes;
  }
  const count = Math.max(1, queries.length);
  return {
    requestsPerQuery: round(total.requests / count),
    bytesPerQuery: Math.round(total.bytes / count),
  };
}

function sample(queries: readonly JudgedQuery[]): JudgedQuery[] {
  const step = Math.max(1, Math.ceil(queries.length / NEW_READERS));
  return queries.filter((_, number) => number % step === 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
