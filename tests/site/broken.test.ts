import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '#src/build/folder.ts';
import { digest } from '#src/content-tree/digest.ts';
import { positionAt } from '#src/content-tree/position.ts';
import { REAL_CONTENT } from '#tests/fixtures/real-archive.ts';
import { build } from './build.ts';

const WORK = mkdtempSync(path.join(os.tmpdir(), 'kelisim-broken-'));
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

const AGREEMENTS = 'agreements/xiii-forum-mezhregionalnogo-sotrudnichestva';
const FORUM = 'events/iv-forum-mashinostroiteley-kazakhstana.md';
const RELEASE = 'releases/undated/forum-kazakhstan-rossiya-xiii.ru.md';

/** Rule, file, what stands there and what is typed in its place; `‹` marks where the fault is. */
const FAULTS = [
  ['impossible-date', FORUM, "'2016-09-16'", "‹'2016-09-31'"],
  ['dangling-reference', `${AGREEMENTS}/smart-astana.md`, 'skolkovo', '‹skolkov'],
  ['dangling-reference', RELEASE, 'organization:pit', '‹organization:pet'],
  ['unknown-key', `${AGREEMENTS}/rudnik-kundyzy.md`, 'kindAsGiven:', '‹kindAsGivn:'],
  ['unreadable-yaml', 'organizations/pit.md', 'kind: fund', 'kind: ‹fund: bank'],
  [
    'stage-without-source',
    `${AGREEMENTS}/tekhnologicheskie-platformy.md`,
    ': announced',
    ': ‹signed',
  ],
] as const;

/** Files of a site that was published before. */
const FORMER = ['404.html', 'data/releases.json', 'index.html', 'kk/index.html', 'manifest.json'];

/** Folders with a copy of the content and a published site, fresh for each test. */
function prepare(name: string) {
  const content = path.join(WORK, name, 'content');
  const site = path.join(WORK, name, 'dist');
  const cache = path.join(WORK, name, 'cache');
  cpSync(REAL_CONTENT, content, { recursive: true });
  for (const file of FORMER) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), `The former ${file}`);
  }
  const before = stateOf(site);
  return {
    content,
    site,
    cache,
    build: () => build({ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache }),
    isUntouched: () => expect(stateOf(site)).toEqual(before),
  };
}

/** Digest and time of every file that lies in the published folder. */
function stateOf(site: string): readonly string[] {
  return filesBelow(site).map((file) => {
    const published = path.join(site, file);
    return `${file} ${statSync(published).mtimeMs} ${digest(readFileSync(published))}`;
  });
}

test('broken content is told with its places, and the published site stays as it was', async () => {
  const { content, isUntouched, ...former } = prepare('content');
  const expected = FAULTS.map(([rule, file, from, to]) => {
    const source = path.join(content, file);
    const marked = readFileSync(source, 'utf8').replace(from, to);
    writeFileSync(source, marked.replace('‹', ''));
    const { line, column } = positionAt(marked, marked.indexOf('‹'));
    return `${source}:${line}:${column}  ошибка  ${rule}`;
  });
  const copy = path.join(content, 'agreements/zzz/rudnik-kundyzy.md');
  mkdirSync(path.dirname(copy));
  cpSync(path.join(content, AGREEMENTS, 'rudnik-kundyzy.md'), copy);
  const { code, output } = await former.build();
  expect(output.split('\n')).toEqual(
    expect.arrayContaining([...expected, `${copy}:1:1  ошибка  duplicate-identifier`]),
  );
  expect(output).toContain('Nothing was built: the former site stays as it was.');
  expect(code).toBe(1);
  isUntouched();
});

test('a site whose index cannot be written is not published', async () => {
  const { cache, isUntouched, ...former } = prepare('index');
  mkdirSync(cache);
  writeFileSync(path.join(cache, 'search'), 'a file where the index keeps its folder');
  const { code, output } = await former.build();
  expect(output).toContain('The build failed: the former site stays as it was.');
  expect(code).toBe(1);
  isUntouched();
});
