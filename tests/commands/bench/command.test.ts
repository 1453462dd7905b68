import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { SizeResult } from '#src/bench/result.ts';
import { folderOf, temporaryFolder } from '#tests/fixtures/content-tree.ts';

function run(...parameters: readonly string[]) {
  const script = path.resolve('scripts/bench.ts');
  return spawnSync(process.execPath, [script, ...parameters], { encoding: 'utf8' });
}

it('builds a tiny archive again and again, and leaves nothing behind but the values', () => {
  const cache = temporaryFolder();
  const file = path.join(temporaryFolder(), 'bench.json');
  const tiny = [
    '--size',
    '1',
    '--runs',
    '1',
    '--steps',
    'release',
    '--cache-dir',
    cache,
    '--json',
    file,
  ];
  const { status, stdout, stderr } = run(...tiny);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('one release added');
  const { results } = JSON.parse(readFileSync(file, 'utf8')) as { results: SizeResult[] };
  const [result] = results;
  expect(result?.steps).toMatchObject({ clean: [{}], release: [{}], template: [] });
  const reasons = new Map(result?.difference.reasons.map((count) => [count.reason, count]));
  expect(reasons.get('page: release')?.added).toBeGreaterThan(0);
  expect(reasons.get('page: agreement')?.added).toBeGreaterThanOrEqual(3);
  expect(result?.files).toBeGreaterThan(100);
  expect(existsSync(path.join(cache, 'bench/work'))).toBe(false);
}, 180_000);

it.each([
  [[], '--size is missing.'],
  [['--size', 'many'], '--size is “many”; it must be a whole number'],
  [['--size', '10,'], '--size is “”'],
  [['--size', '10', '--runs', '0'], '--runs is “0”'],
  [['--size', '10', '--steps', 'release,all'], '--steps names “all”'],
  [['--sise', '10'], '--sise'],
])('says what is wrong with %j', (parameters, message) => {
  const { status, stderr } = run(...parameters);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

it('does not begin while another bench is at work', () => {
  const cache = folderOf({ 'bench.lock': String(process.pid) });
  const { status, stderr } = run('--size', '1', '--cache-dir', cache);
  expect(status).toBe(1);
  expect(stderr).toContain(`Process ${process.pid} is working on`);
});
