import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, temporaryFolder } from '#tests/fixtures/content-tree.ts';

function run(...parameters: readonly string[]) {
  const script = path.resolve('scripts/corpus.ts');
  return spawnSync(process.execPath, [script, ...parameters], { encoding: 'utf8' });
}

it('writes a corpus without a word where nobody watches', () => {
  const folder = path.join(temporaryFolder(), 'new');
  expect(run('--size', '2', '--out', folder)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(existsSync(path.join(folder, 'releases'))).toBe(true);
});

it.each([
  [['--size', '5'], '--out is missing.'],
  [['--out', '/nowhere'], '--size is missing.'],
  [['--size', '1e3', '--out', '/nowhere'], '--size is “1e3”; it must be a whole number'],
  [['--size', '5', '--seed', '-1', '--out', '/nowhere'], '--seed'],
  [['--add', '--out', '/nowhere'], '/nowhere holds no corpus'],
])('says what is wrong with %j', (parameters, message) => {
  const { status, stderr } = run(...parameters);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

it('refuses a folder of somebody else', () => {
  const folder = folderOf({ 'diary.txt': 'precious' });
  const { status, stderr } = run('--size', '5', '--out', folder);
  expect(status).toBe(2);
  expect(stderr).toContain(`${folder} holds something that is not a corpus`);
  expect(existsSync(path.join(folder, 'diary.txt'))).toBe(true);
});
