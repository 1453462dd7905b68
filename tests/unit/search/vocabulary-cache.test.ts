import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openVocabularyCache } from '#src/search/index/vocabulary-cache.ts';
import { baseWords, type BaseWords } from '#src/search/index/vocabulary-file.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

/** Many enough that the rare ones have a file of their own. */
const words = (word: string): BaseWords => {
  const rare = Array.from({ length: 3100 }, (_, at) => [`${word}${at}`, 1, `${at}`, 'ra'] as const);
  return baseWords([{ locale: 'ru', period: 'past', words: [[word, 9, word, 'vo'], ...rare] }]);
};

const never = (): BaseWords => {
  throw new Error('The words were made again.');
};

test('words are made once for a key and a revision', async () => {
  const folder = temporaryFolder();
  const cache = openVocabularyCache(folder, 'one');
  const made = await cache.reuse('a', () => words('вокзал'));
  expect(made.files.map(([beginning]) => beginning)).toEqual(['ra']);
  expect(await openVocabularyCache(folder, 'one').reuse('a', never)).toEqual(made);
  await expect(openVocabularyCache(folder, 'two').reuse('a', never)).rejects.toThrow('made again');
  await expect(cache.reuse('b', never)).rejects.toThrow('made again');
  expect(await cache.reuse('b', () => words('мост'))).toEqual(words('мост'));
});

test('words that are not as they were written are made again', async () => {
  const folder = temporaryFolder();
  const cache = openVocabularyCache(folder, 'one');
  await cache.reuse('a', () => words('вокзал'));
  const file = path.join(folder, 'vocabulary/base.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('вокзал', 'вокзаб'));
  expect(await cache.reuse('a', () => words('вокзал'))).toEqual(words('вокзал'));
});

test('without a folder nothing is kept', async () => {
  const cache = openVocabularyCache(undefined, 'one');
  await cache.reuse('a', () => words('вокзал'));
  await expect(cache.reuse('a', never)).rejects.toThrow('made again');
});
