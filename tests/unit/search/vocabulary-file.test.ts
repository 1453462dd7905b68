import { expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { baseWords, vocabularyFiles, type PartWords } from '#src/search/index/vocabulary-file.ts';
import type { VocabularyIndex } from '#src/search/manifest.ts';

const PAST: PartWords = {
  locale: 'ru',
  period: 'past',
  words: [
    ['вокзал', 9, 'вокзал', 'vo'],
    ['мост', 2, 'мост', 'mo'],
  ],
};
const recent = (...words: PartWords['words']): PartWords => ({
  locale: 'ru',
  period: 'recent',
  words,
});

const read = (content: Uint8Array | undefined): unknown =>
  JSON.parse(gunzipSync(content ?? new Uint8Array()).toString('utf8'));

test('what is recent has a file of its own, and changes none of the past', () => {
  const [index, fresh] = vocabularyFiles(baseWords([PAST]), [recent(['мост', 1, 'мост', 'mo'])]);
  const vocabulary = read(index.content) as VocabularyIndex;
  expect(vocabulary.recent).toBe(fresh?.path);
  // 9 stands for any number from 8 to 11.
  expect(vocabulary.common.ru).toEqual([
    ['вокзал', 8],
    ['мост', 2],
  ]);
  expect(read(fresh?.content)).toEqual({ mo: { ru: [['мост', 1]], kk: [], en: [] } });
  const [other] = vocabularyFiles(baseWords([PAST]), [recent(['порт', 1, 'порт', 'po'])]);
  expect((read(other.content) as VocabularyIndex).common).toEqual(vocabulary.common);
});

test('without a past all words are in the first file', () => {
  const files = vocabularyFiles(baseWords([recent(['порт', 1, 'порт', 'po'])]), []);
  expect(files).toHaveLength(1);
  expect(read(files[0].content)).toEqual({
    common: { ru: [['порт', 1]], kk: [], en: [] },
    files: {},
  });
});
