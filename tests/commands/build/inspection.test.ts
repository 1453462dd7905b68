import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCheckCache } from '#src/check/cache.ts';
import { inspect, type Inspection } from '#src/check/inspection.ts';
import { stream } from '#src/corpus/random.ts';
import { CONTENT, temporaryFolder } from '#tests/fixtures/content-tree.ts';

const HOUR = 3_600_000;
const FILES = [
  'releases/2019/forum-na-reke.ru.md',
  'releases/2019/forum-na-reke.kk.md',
  'agreements/vetryaki.md',
  'organizations/zhel-energo.md',
  'events/rechnoy-forum-ii.md',
  'taxonomies/kinds.yaml',
  'pages/about.ru.mdx',
];
const PIECES = [
  '  ',
  ' ,',
  '«',
  '12',
  'colour: red\n',
  '# check: ignore x — y\n',
  '<b>',
  '[а](event:x)',
  '\n\n',
  "'",
  'ю',
];

/** What was judged; the history is read anew each time and has functions, which equal only themselves. */
const plain = ({ records, problems, files }: Inspection) => ({ records, problems, files });

test('a check that remembers finds what a check from nothing finds, whatever was edited', () => {
  const folder = temporaryFolder();
  const cacheDir = temporaryFolder();
  cpSync(CONTENT, folder, { recursive: true });
  const random = stream('inspection');
  let found = 0;
  for (let round = 0; round < 60; round++) {
    const file = path.join(folder, random.pick(FILES));
    const source = readFileSync(
      random.chance(0.2) ? path.join(CONTENT, path.relative(folder, file)) : file,
      'utf8',
    );
    const at = random.below(source.length);
    writeFileSync(
      file,
      source.slice(0, at) + random.pick(PIECES) + source.slice(at + random.below(3)),
    );
    const remembered = inspect(folder, { cache: openCheckCache(cacheDir, Date.now() + HOUR) });
    const fresh = inspect(folder);
    expect(plain(remembered)).toEqual(plain(fresh));
    found += fresh.problems.length;
  }
  expect(found).toBeGreaterThan(100);
});

test('every problem has a place in its file', () => {
  const folder = temporaryFolder();
  cpSync(CONTENT, folder, { recursive: true });
  for (const file of FILES) {
    const target = path.join(folder, file);
    writeFileSync(
      target,
      readFileSync(target, 'utf8').replaceAll(' ', '  ').replaceAll('ru', 'de'),
    );
  }
  rmSync(path.join(folder, 'taxonomies/roles.yaml'));
  const { problems } = inspect(folder);
  expect(problems.length).toBeGreaterThan(20);
  for (const { place, line, column } of problems) {
    if (place.file === 'taxonomies/roles.yaml') continue;
    const lines = readFileSync(path.join(folder, place.file), 'utf8').split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(line);
    expect((lines[line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(column);
  }
});
