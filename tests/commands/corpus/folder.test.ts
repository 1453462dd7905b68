import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { digest } from '#src/content-tree/digest.ts';
import { addRelease, isFree, writeCorpus } from '#src/corpus/folder.ts';
import { folderOf, temporaryFolder } from '#tests/fixtures/content-tree.ts';

const contentDir = path.resolve('content');

function corpus(size: number, { seed = 1, folder = temporaryFolder() } = {}): string {
  expect([...writeCorpus({ folder, size, seed, contentDir })]).toHaveLength(size);
  return folder;
}

/** Text by path. */
function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]));
}

const digestOf = (folder: string): string => digest(JSON.stringify([...filesIn(folder)]));

it('has the same bytes for the same seed, others for another', () => {
  const first = digestOf(corpus(16));
  expect(digestOf(corpus(16))).toBe(first);
  expect(digestOf(corpus(16, { seed: 2 }))).not.toBe(first);
});

it('passes every rule of the check', () => {
  const { problems, records } = inspect(corpus(50));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(records.releases).toHaveLength(50);
  expect(records.pages.length).toBeGreaterThan(0);
});

it('is a part of every larger corpus, but for the code list of series', () => {
  const larger = filesIn(corpus(24));
  const smaller = [...filesIn(corpus(16))];
  expect(smaller.length).toBeGreaterThan(50);
  const changed = smaller.filter(([file, text]) => larger.get(file) !== text);
  expect(changed.map(([file]) => file)).toEqual(['taxonomies/series.yaml']);
});

it('takes the place of the corpus that was in its folder', () => {
  const folder = corpus(24);
  corpus(16, { folder });
  expect(digestOf(folder)).toBe(digestOf(corpus(16)));
});

it('never takes the place of anything else', () => {
  const folder = folderOf({ 'releases/2016/mine.ru.md': 'precious' });
  expect(isFree(folder)).toBe(false);
  expect(() => [...writeCorpus({ folder, size: 1, seed: 1, contentDir })]).toThrow('not a corpus');
  expect([...filesIn(folder)]).toEqual([['releases/2016/mine.ru.md', 'precious']]);
});

it('takes in news: a release of the last day with three agreements and two new organizations', () => {
  const folder = corpus(16);
  const before = filesIn(folder);
  const [added, again] = [addRelease(folder, contentDir), addRelease(folder, contentDir)];
  for (const news of [added, again]) {
    const folders = news.map((file) => file.split('/')[0]);
    expect(folders.filter((name) => name === 'agreements')).toHaveLength(3);
    expect(folders.filter((name) => name === 'organizations')).toHaveLength(2);
    expect(news.filter((file) => file.startsWith('releases/2025/')).length).toBeGreaterThan(0);
  }
  const after = filesIn(folder);
  expect(after.size).toBe(before.size + added.length + again.length);
  expect([...before].filter(([file, text]) => after.get(file) !== text)).toEqual([]);
  expect(inspect(folder).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
