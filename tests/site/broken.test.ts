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
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from '#src/build/folder.ts';
import { digest } from '#src/content-tree/digest.ts';
import { positionAt } from '#src/content-tree/position.ts';
import { REAL_CONTENT } from '#tests/fixtures/real-archive.ts';
import { build } from './build.ts';

const WORK = mkdtempSync(path.join(os.tmpdir(), 'kelisim-broken-'));
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

const FORUM = 'events/iv-forum-mashinostroiteley-kazakhstana.md';
const SMART = 'agreements/xiii-forum-mezhregionalnogo-sotrudnichestva/smart-astana.md';
const RELEASE = 'releases/undated/forum-kazakhstan-rossiya-xiii.ru.md';

/** Files of a site that was published before. */
const FORMER = ['index.html', 'kk/index.html', 'manifest.json'];

/** Folders with a copy of the content and a published site, fresh for each test. */
function prepare(name: string) {
  const content = path.join(WORK, name, 'content');
  const site = path.join(WORK, name, 'dist');
  const cache = path.join(WORK, name, 'cache');
  cpSync(REAL_CONTENT, content, { recursive: true });
  mkdirSync(path.join(site, 'kk'), { recursive: true });
  for (const file of FORMER) writeFileSync(path.join(site, file), `The former ${file}`);
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

describe('broken content leaves the published site as it was', () => {
  test.each([
    ['an impossible date', FORUM, "'2016-09-16'", "‹'2016-09-31'", 'impossible-date'],
    ['a dangling reference', SMART, 'skolkovo', '‹skolkov', 'dangling-reference'],
    ['a dangling link', RELEASE, 'organization:pit', '‹organization:pet', 'dangling-reference'],
    ['an unknown key', SMART, 'kindAsGiven:', '‹kindAsGivn:', 'unknown-key'],
    ['unreadable YAML', SMART, 'kind: agreement', 'kind: ‹agreement: signed', 'unreadable-yaml'],
    ['a stage nobody vouches for', SMART, ': announced', ': ‹signed', 'stage-without-source'],
  ])('%s (its place is marked)', async (name, file, from, to, rule) => {
    const { content, isUntouched, ...former } = prepare(rule + String(name.length));
    const source = path.join(content, file);
    const marked = readFileSync(source, 'utf8').replace(from, to);
    writeFileSync(source, marked.replace('‹', ''));
    const { code, output } = await former.build();
    const { line, column } = positionAt(marked, marked.indexOf('‹'));
    expect(output).toContain(`${source}:${line}:${column}  ошибка  ${rule}`);
    expect(output).toContain('the former site stays as it was');
    expect(code).toBe(1);
    isUntouched();
  });

  test('a duplicate identifier', async () => {
    const { content, isUntouched, ...former } = prepare('duplicate');
    const copy = path.join(content, 'agreements/zzz/smart-astana.md');
    mkdirSync(path.dirname(copy));
    cpSync(path.join(content, SMART), copy);
    const { code, output } = await former.build();
    expect(output).toContain(`${copy}:1:1  ошибка  duplicate-identifier`);
    expect(code).toBe(1);
    isUntouched();
  });
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
