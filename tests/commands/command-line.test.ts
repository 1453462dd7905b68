import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });

test.each([
  'scripts/check.ts',
  'scripts/publish-plan.ts',
  'scripts/corpus.ts',
  'tests/fuzz/run.ts',
])('%s names an option that it does not know, without a stack', (script) => {
  const { status, stderr, stdout } = run(script, '--unheard-of');
  expect(stderr).toContain("Unknown option '--unheard-of'");
  expect(stderr).not.toMatch(/^ +at /mu);
  expect([status, stdout]).toEqual([2, '']);
});

test('asks whether another option is meant, and tells its options when asked', () => {
  const { status, stderr } = run('scripts/check.ts', '--content-dri', 'x');
  expect(stderr).toContain('Did you mean --content-dir?');
  expect(status).toBe(2);
  const help = run('scripts/check.ts', '--help');
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('--strict');
});

/** They say what they do not understand by themselves. */
const OWN = ['scripts/command-line.ts', 'scripts/bench.ts', 'scripts/corpus.ts', 'scripts/new.ts'];

test('no other command reads its options by itself', () => {
  const commands = globSync(['scripts/*.ts', 'tests/*/*.ts']).map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(commands.length).toBeGreaterThan(30);
  const alone = commands.filter((file) => /\bparseArgs\(/u.test(readFileSync(file, 'utf8')));
  expect(alone.sort()).toEqual([...OWN].sort());
});
