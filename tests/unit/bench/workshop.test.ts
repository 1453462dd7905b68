import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildCommand } from '#src/bench/workshop.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

test('the bench builds as `npm run build` does', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const place = { root: '', contentDir: 'c', outDir: 'o', cacheDir: 'k' };
  const [, ...rest] = buildCommand(place).line;
  expect(['node', ...rest].join(' ')).toBe(scripts['build']);
});
