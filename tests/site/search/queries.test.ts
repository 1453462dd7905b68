import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { openFolder } from '#src/search/node-engine.ts';
import { createSession, type SearchSession } from '#src/search/session.ts';
import { FRESH } from '#tests/fixtures/search/fresh.ts';
import { KNOWN, SLIPPED, UNKNOWN } from '#tests/fixtures/search/known.ts';
import { SLIPS } from '#tests/fixtures/search/slips.ts';

let session: SearchSession;
beforeAll(async () => {
  session = createSession((await openFolder(path.join(inject('site'), INDEX_FOLDER))).engine);
});

async function found(query: string): Promise<string[]> {
  const answer = await session.ask({
    query,
    asTyped: [],
    filters: {},
    sort: 'relevance',
    page: 1,
    locale: 'ru',
  });
  return answer === 'stale' ? [] : answer.rows.map(({ text }) => text.id);
}

const slipped = KNOWN.flatMap(([query, id]) =>
  Object.values(SLIPS).flatMap((slip) => {
    const typed = slip(query);
    return typed === null || typed === query ? [] : [[typed, id] as const];
  }),
);
const QUERIES = [...KNOWN, ...SLIPPED, ...slipped];

describe('The archive, asked with slips of every kind', () => {
  it('has the right record in the first three always, and first in 95 of 100', async () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(200);
    const beyond: string[] = [];
    const notFirst: string[] = [];
    for (const [query, id] of QUERIES) {
      const place = (await found(query)).indexOf(id);
      if (place !== 0) notFirst.push(`${query} → ${id}: ${place + 1}`);
      if (place < 0 || place > 2) beyond.push(`${query} → ${id}: ${place + 1}`);
    }
    expect(beyond).toEqual([]);
    expect(notFirst.length, notFirst.join('\n')).toBeLessThanOrEqual(0.05 * QUERIES.length);
  });

  it('has what was not known beforehand in the first three in 95 of 100', async () => {
    const beyond: string[] = [];
    for (const [query, id] of FRESH) {
      const place = (await found(query)).indexOf(id);
      if (place < 0 || place > 2) beyond.push(`${query} → ${id}: ${place + 1}`);
    }
    expect(FRESH.length).toBeGreaterThanOrEqual(130);
    expect(beyond.length, beyond.join('\n')).toBeLessThanOrEqual(0.05 * FRESH.length);
  });

  it.each(UNKNOWN)('has nothing about «%s»', async (query) => {
    expect(await found(query)).toEqual([]);
  });
});
