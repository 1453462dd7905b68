import { expect, test } from 'vitest';
import { pagefindFiles } from '#src/search/index/pagefind-writer.ts';
import { inKeyOrder, postingsOf, readSegment, type Segment } from '#src/search/index/postings.ts';

const KEYS = ['мостѣ', 'вокзалѣ', 'port', '2016', 'ӄкөпірѣ'] as const;

/** Documents of some words each, the same for the same number. */
const documents = (count: number, first: number): string[][] =>
  Array.from({ length: count }, (_, at) =>
    KEYS.filter((__, key) => (first + at) % (key + 2) === 0).flatMap((key) => [key, 'общее', key]),
  );

async function segment(own: readonly (readonly string[])[], first: number): Promise<Segment> {
  const { files, ids } = await pagefindFiles('zx', own);
  const rows = new Map(ids.map((id, row) => [id, first + row]));
  return readSegment(files, (page) => rows.get(page.replace(/^.*_/u, '')) ?? -1);
}

test('what was read in parts is what was read at once', async () => {
  const all = documents(40, 1);
  const whole = [...postingsOf([await segment(all, 0)])];
  const parts = [
    await segment(all.slice(0, 7), 0),
    await segment(all.slice(7, 8), 7),
    await segment(all.slice(8), 8),
  ];
  expect([...postingsOf(parts)]).toEqual(whole);
  expect(whole.map(([key]) => key)).toEqual(expect.arrayContaining([...KEYS, 'общее']));
  const [, common] = whole.find(([key]) => key === 'мостѣ') ?? [];
  expect(common?.map(({ row }) => row)).toEqual(
    all.flatMap((keys, row) => (keys.includes('мостѣ') ? [row] : [])),
  );
  expect(common?.[0]?.positions).toEqual([0, 2]);
});

test('keys are in the order of their bytes', () => {
  const keys = ['б', 'а', 'аб', '', 'z', 'ﬀ', '𐐀', '\uE000', '2', 'ѯа', 'ӄа', 'а𐐀', 'аﬀ'];
  const byBytes = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect([...keys].sort(inKeyOrder)).toEqual(byBytes);
  expect([...keys].reverse().sort(inKeyOrder)).toEqual(byBytes);
});
