import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '#src/search/answer/request.ts';
import { EngineError, type SearchEngine } from '#src/search/engine.ts';
import { createSession } from '#src/search/session.ts';
import { document, memoryEngine, paragraphs } from '#tests/unit/search/archive.ts';

const DOCUMENTS = [
  document({
    id: 'forum',
    title: 'Форум машиностроителей',
    paragraphs: paragraphs('Откроется выставка.', 'Железнодорожной компании нужен завод.'),
    filters: { type: ['event'], year: ['2016'] },
    sort: { date: '2016-09-16' },
  }),
  document({
    id: 'forum',
    locale: 'kk',
    title: 'Машина жасаушылар форумы',
    filters: { type: ['event'], year: ['2016'] },
    sort: { date: '2016-09-16' },
  }),
  document({
    id: 'rail',
    type: 'agreement',
    title: 'Соглашение о вагонах',
    paragraphs: paragraphs('Железнодорожная компания и форум банков.'),
    filters: { type: ['agreement'], year: ['undated'] },
  }),
  document({
    id: 'bank',
    type: 'agreement',
    title: 'Меморандум банков',
    filters: { type: ['agreement'], year: ['2015'] },
    sort: { date: '2015' },
  }),
];

const request = (given: Partial<SearchRequest>): SearchRequest => ({
  query: '',
  asTyped: [],
  filters: {},
  sort: 'relevance',
  page: 1,
  locale: 'ru',
  ...given,
});

async function ask(given: Partial<SearchRequest>, engine = memoryEngine(DOCUMENTS)) {
  const answer = await createSession(engine).ask(request(given));
  if (answer === 'stale') throw new Error('Nobody asked meanwhile.');
  return answer;
}

const ids = async (given: Partial<SearchRequest>) =>
  (await ask(given)).rows.map((row) => row.text.id);

describe('A search', () => {
  it('says which word the results lack, and holds to it when a reader wants it', async () => {
    const query = 'меморандум банков вагонах';
    const { rows, without } = await ask({ query });
    expect(rows[0]?.text.id).toBe('bank');
    expect(without).toEqual(['вагонах']);
    expect(await ids({ query, asTyped: ['вагонах'] })).toEqual(['rail']);
  });

  it('finds every form of an adjective and leads to the paragraph', async () => {
    const { rows } = await ask({ query: 'железнодорожный' });
    expect(rows.map((row) => row.href)).toEqual(['/ru/rail/#p1', '/ru/forum/#p2']);
    const marked = rows[1]?.excerpt.pieces.filter((piece) => piece.marked);
    expect(marked?.map((piece) => piece.text)).toEqual(['Железнодорожной']);
  });

  it('puts a title before a text, and one row per record in the language of the reader', async () => {
    expect(await ids({ query: 'форум' })).toEqual(['forum', 'rail']);
    const { rows } = await ask({ query: 'форум', locale: 'kk' });
    expect(rows[0]?.text.locale).toBe('kk');
  });

  it('finds what holds most of the words when nothing holds all, and names what is missing', async () => {
    const { rows, unknown } = await ask({ query: 'меморандум банков Узбекистана' });
    expect(rows[0]?.text.id).toBe('bank');
    expect(rows[0]?.missing).toEqual(['Узбекистана']);
    expect(unknown).toEqual(['Узбекистана']);
  });

  it('says nothing where it knows nothing', async () => {
    expect(await ask({ query: 'трансатлантический' })).toMatchObject({ total: 0, rows: [] });
    expect(await ask({ query: 'и в на' })).toMatchObject({ total: 0, rows: [] });
  });

  it('obeys quotes and minus', async () => {
    expect(await ids({ query: '"форум банков"' })).toEqual(['rail']);
    expect(await ids({ query: 'форум -вагонах' })).toEqual(['forum']);
  });

  it('drops the quotes when nothing holds the phrase', async () => {
    expect(await ids({ query: '"банков форум"' })).toContain('rail');
  });

  it('loses nothing undated under any order', async () => {
    expect(await ids({ sort: 'newest' })).toEqual(['forum', 'bank', 'rail']);
    expect(await ids({ sort: 'oldest' })).toEqual(['bank', 'forum', 'rail']);
  });

  it('counts records by facet as if that facet were not set', async () => {
    const filters = { type: ['agreement'] };
    expect((await ask({ filters })).total).toBe(2);
    const facets = await createSession(memoryEngine(DOCUMENTS)).facets(request({ filters }));
    expect(facets.find(({ name }) => name === 'type')?.values).toEqual([
      { value: 'agreement', count: 2, chosen: true },
      { value: 'event', count: 1, chosen: false },
    ]);
    expect(facets.find(({ name }) => name === 'year')?.values.map(({ value }) => value)).toEqual([
      '2015',
      'undated',
    ]);
  });

  it('gives the last page when a page beyond it is asked for', async () => {
    expect(await ask({ query: 'форум', page: 9 })).toMatchObject({ page: 1, pages: 1 });
  });

  it('never lets an old answer overtake a new one', async () => {
    const engine = memoryEngine(DOCUMENTS);
    const waiting: (() => void)[] = [];
    let open = false;
    const slow: SearchEngine = {
      ...engine,
      postings: async (key, locale) => {
        if (!open) await new Promise<void>((resolve) => waiting.push(resolve));
        return engine.postings(key, locale);
      },
    };
    const session = createSession(slow);
    const first = session.ask(request({ query: 'COALCO' }));
    const second = session.ask(request({ query: 'KAZNEX' }));
    open = true;
    for (const release of waiting.reverse()) release();
    expect(await first).toBe('stale');
    expect(await second).not.toBe('stale');
  });

  it('tells what is wrong with the index', async () => {
    const broken: SearchEngine = {
      ...memoryEngine(DOCUMENTS),
      postings: async () => {
        throw new EngineError('timeout', 'No answer.');
      },
    };
    await expect(ask({ query: 'форум' }, broken)).rejects.toMatchObject({ fault: 'timeout' });
  });
});
