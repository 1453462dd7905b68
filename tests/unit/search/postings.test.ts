import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { inKeyOrder, openPostings } from '#src/search/index/postings.ts';
import { keyOf } from '#src/search/text/key.ts';
import { pagefindFiles, postingsIn } from '#tests/fixtures/search/pagefind-files.ts';

afterAll(() => close());

const KEYS = ['мостѣ', 'вокзалѣ', 'port', '2016', 'ӄкөпірѣ', '𐐨𐐩ѣ'] as const;

/** Documents of some words each, some of none; the last has hundreds of places. */
const DOCUMENTS = Array.from({ length: 40 }, (_, at) =>
  KEYS.filter((__, key) => (at + 1) % (key + 2) === 0).flatMap((key) => [key, 'общееѣ', key]),
).concat([Array.from({ length: 700 }, (_, at) => KEYS[at % 2] ?? '')]);

test.each([1, 7, 1000])('the postings are those of Pagefind, packed by %i', async (batch) => {
  const own = openPostings(batch);
  for (const keys of DOCUMENTS) own.add(keys.map(own.numberOf));
  const found = [...own.inOrder()];
  // Pagefind refuses a document without words.
  const filled = DOCUMENTS.map((keys, row) => ({ keys, row })).filter(({ keys }) => keys[0]);
  const lists = filled.map(({ keys }) => keys);
  const expected = postingsIn(await pagefindFiles('zx', lists)).map(([key, postings]) => [
    key,
    postings.map(({ row, positions }) => ({ row: filled[row]?.row, positions })),
  ]);
  expect(found).toEqual(expected);
  expect(found.map(([key]) => key)).toEqual(expect.arrayContaining(['мостѣ', '2016', 'общееѣ']));
  expect(own.rows()).toBe(DOCUMENTS.length);
});

test('Pagefind leaves every letter of a key alone', async () => {
  const letters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCodePoint(code)).filter(
    (letter) => /[\p{L}\p{N}]/u.test(letter),
  );
  expect(letters.length).toBeGreaterThan(40_000);
  const keys = letters.map((letter) => keyOf(`аб${letter}гй`, 'kk'));
  const own = openPostings();
  own.add(keys.map(own.numberOf));
  const theirs = postingsIn(await pagefindFiles('zx', [keys]));
  expect([...own.inOrder()].map(([key]) => key)).toEqual(theirs.map(([key]) => key));
});

test('keys are in the order of their bytes', () => {
  const keys = ['б', 'а', 'аб', '', 'z', 'ﬀ', '𐐀', '\uE000', '2', 'ѯа', 'ӄа', 'а𐐀', 'аﬀ'];
  const byBytes = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect([...keys].sort(inKeyOrder)).toEqual(byBytes);
  expect([...keys].reverse().sort(inKeyOrder)).toEqual(byBytes);
});
