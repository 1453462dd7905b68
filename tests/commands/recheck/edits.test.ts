import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stream } from '#src/corpus/random.ts';
import { CONTENT, temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { bothChecks, snapshotOf } from './world.ts';

const PIECES = [
  '  ',
  ' ,',
  '«',
  '12',
  'colour: red\n',
  '# check: ignore x — y\n',
  '[а](event:x)',
  '\n\n',
  "'",
  'draft: true\n',
];

const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:releases|agreements|organizations|events)\/.*\.md$/u.test(file))
  .sort();

const random = stream('recheck');

const EDITS: readonly ((file: string) => void)[] = [
  (file) => {
    const source = readFileSync(file, 'utf8');
    const at = random.below(source.length);
    writeFileSync(file, source.slice(0, at) + random.pick(PIECES) + source.slice(at));
  },
  (file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.splice(random.below(lines.length), 1);
    writeFileSync(file, lines.join('\n'));
  },
  (file) => {
    cpSync(file, file.replace(/([^/.]+)((?:\.[a-z]+)+)$/u, '$1-copy$2'));
  },
  (file) => {
    rmSync(file);
  },
];

test('after any edit of a few files the near problems are those of the whole check', () => {
  let near = 0;
  let found = 0;
  for (let round = 0; round < 30; round++) {
    const folder = temporaryFolder();
    cpSync(CONTENT, folder, { recursive: true });
    const snapshot = snapshotOf(folder);
    for (let edit = 0; edit <= random.below(3); edit++) {
      const file = path.join(folder, random.pick(files));
      try {
        random.pick(EDITS)(file);
      } catch {
        continue;
      }
    }
    const { again, whole } = bothChecks(folder, snapshot);
    if (!again) continue;
    expect(again).toEqual(whole);
    near++;
    found += whole.problems.length;
  }
  expect(near).toBeGreaterThan(12);
  expect(found).toBeGreaterThan(15);
});
