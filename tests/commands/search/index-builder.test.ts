import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '#src/search/index-builder.ts';
import { openFolder } from '#src/search/node-engine.ts';
import { beginningsFor } from '#src/search/repair/beginning.ts';
import { createSession } from '#src/search/session.ts';
import { document, paragraphs } from '#tests/unit/search/archive.ts';

/** Published, and taken in, on a day. */
const taken = (day: string) => ({ since: day, sort: { date: day } });

const DOCUMENTS = [
  document({ id: 'a', title: 'Строительной отрасли', ...taken('2016-09-16') }),
  document({ id: 'b', title: 'Строители', paragraphs: paragraphs('Трамвай.') }),
  document({ id: 'c', title: 'Старый вокзал', ...taken('2010-01-01') }),
  document({ id: 'a', locale: 'kk', title: 'Құрылыс саласы', ...taken('2016-09-16') }),
  document({ id: '…', title: '…' }),
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kelisim-index-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function contents(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const texts = await Promise.all(
    files
      .sort()
      .map(async (file) => [file.slice(directory.length), await readFile(file, 'base64')] as const),
  );
  return new Map(texts);
}

async function found(directory: string, query: string): Promise<string[]> {
  const { engine } = await openFolder(directory);
  const session = createSession(engine);
  const answer = await session.ask({
    query,
    asTyped: [],
    filters: {},
    sort: 'relevance',
    page: 1,
    locale: 'ru',
  });
  return answer === 'stale' ? [] : answer.rows.map((row) => row.text.url);
}

describe('The index', () => {
  it('finds adjectives through Pagefind, and does not take a stem for a longer word', async () => {
    const directory = join(folder, 'forms');
    await buildIndex(DOCUMENTS, directory);
    expect(await found(directory, 'строительный')).toEqual(['/ru/a/']);
    expect(await found(directory, 'трамваями')).toEqual(['/ru/b/']);
    expect(await found(directory, 'трамваи')).toEqual(['/ru/b/']);
    expect(await found(directory, 'құрылыс')).toEqual(['/kk/a/']);
    expect(await found(directory, 'стро')).toEqual([]);
  });

  it('has the same bytes whatever the order of the documents', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await buildIndex(DOCUMENTS, one);
    await buildIndex(DOCUMENTS.toReversed(), other);
    const files = await contents(one);
    expect(files.size).toBeGreaterThan(10);
    expect(await contents(other)).toEqual(files);
  });

  it('divides by language, and freezes the months before the last', async () => {
    const { manifest } = await buildIndex(DOCUMENTS, join(folder, 'shards'), { few: 1 });
    const shards = manifest.shards.map(({ code, first, locale, years, documents }) => ({
      ...{ code, first, locale, years, documents },
    }));
    expect(shards).toEqual([
      { code: 'zx-ru-past', first: 0, locale: 'ru', years: ['2010', '2010'], documents: 1 },
      { code: 'zx-recent', first: 0, locale: 'ru', years: ['2016', '2016'], documents: 3 },
      { code: 'zx-recent', first: 3, locale: 'kk', years: ['2016', '2016'], documents: 1 },
    ]);
    expect(new Set(manifest.shards.map((shard) => shard.folder)).size).toBe(2);
    const { engine } = await openFolder(join(folder, 'shards'));
    const dates = (await engine.full()).map(({ facets }) => facets.sort.date);
    expect(dates).toEqual([['2010-01-01'], ['2016-09-16', null, null], ['2016-09-16']]);
    const asked = beginningsFor('трамвай строители', new Set());
    const words = (await engine.words(asked)).ru.map(([word]) => word);
    expect(words).toEqual(expect.arrayContaining(['вокзал', 'строители', 'трамвай']));
  });

  it('reuses what has not changed, and only if it is whole', async () => {
    const [directory, cache, few] = [join(folder, 'again'), join(folder, 'cache'), 1];
    expect((await buildIndex(DOCUMENTS, directory, { cache, few })).reused).toBe(0);
    const files = await contents(directory);
    const more = [...DOCUMENTS, document({ id: 'd', title: 'Новый', ...taken('2016-09-20') })];
    expect((await buildIndex(more, directory, { cache, few })).reused).toBe(1);
    expect((await buildIndex(DOCUMENTS, directory, { cache, few, revision: 'other' })).reused).toBe(
      0,
    );
    expect((await buildIndex(DOCUMENTS, directory, { cache, few })).reused).toBe(2);
    expect(await contents(directory)).toEqual(files);
    await cp(cache, `${cache}-broken`, { recursive: true });
    for (const name of await readdir(`${cache}-broken`)) {
      const file = name === 'vocabulary' ? 'base.json' : join('shard', 'lengths.pack');
      await writeFile(join(`${cache}-broken`, name, file), 'broken');
    }
    const report = await buildIndex(DOCUMENTS, directory, { cache: `${cache}-broken`, few });
    expect(report.reused).toBe(0);
    expect(await contents(directory)).toEqual(files);
  });

  it('refuses an empty archive and a repeated address', async () => {
    await expect(buildIndex([], join(folder, 'none'))).rejects.toThrow('nothing to index');
    const [first] = DOCUMENTS;
    const twice = first ? [first, first] : [];
    await expect(buildIndex(twice, join(folder, 'twice'))).rejects.toThrow('address /ru/a/');
  });

  it('that is not there is said to be missing', async () => {
    await expect(openFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ fault: 'missing' });
  });
});
