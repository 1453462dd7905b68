import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Measurement } from '#src/bench/measurement.ts';
import { growthsOf } from '#src/bench/growth.ts';
import { limitsOf } from '#src/bench/limit.ts';
import { ASTRO } from '#src/bench/peers/astro.ts';
import { PAGEFIND } from '#src/bench/peers/installation.ts';
import { blocksOf } from '#src/bench/report.ts';
import type { PeerResult, SizeResult } from '#src/bench/result.ts';

const run = (wallSeconds: number): Measurement => ({
  wallSeconds,
  cpuSeconds: wallSeconds * 2,
  nodeBytes: 1e9,
  largestBytes: 15e8,
  treeBytes: 2e9,
});

const peer = (name: string, build: number): PeerResult => ({
  name,
  version: '1.0.0',
  runs: [
    { build: run(build), index: run(10) },
    { build: run(build * 2), index: run(20) },
  ],
});

const hugo = peer('Hugo', 10);
const eleventy = peer('Eleventy', 30);
const missing: PeerResult = { name: 'Hugo', missing: 'gone', isFailure: false };

function result(peers: readonly PeerResult[], { size = 10_000, factor = 1 } = {}): SizeResult {
  const twice = (seconds: number) => [run(seconds * factor), run(seconds * factor * 2)];
  return {
    ...{ size, records: 100, files: 300, peers, sections: [] },
    steps: {
      clean: twice(60),
      unchanged: twice(5),
      release: twice(4),
      organization: twice(6),
      template: twice(50),
    },
    difference: {
      html: { added: 10, changed: 60, removed: 0 },
      all: { added: 50, changed: 160, removed: 41 },
      reasons: [{ reason: 'feed', added: 0, changed: 3, removed: 0 }],
    },
  };
}

const limit = (found: SizeResult, what: string) =>
  limitsOf(found).find((one) => one.what.startsWith(what));

it('holds the steps against a clean build and index of Hugo, run by run', () => {
  const found = result([eleventy, hugo]);
  expect(limit(found, 'one release')).toMatchObject({ value: 0.2, most: 0.35 });
  expect(limit(found, 'unchanged')).toMatchObject({ value: 0.25, most: 0.25 });
  expect(limit(found, 'clean build')).toMatchObject({ value: 1.5, most: 1.5 });
});

it('takes Eleventy where there is no Hugo, and says so', () => {
  const what = 'one release added / (Eleventy + Pagefind)';
  expect(limit(result([eleventy, missing]), 'one release')).toMatchObject({ what, value: 0.1 });
});

it('has no number where there is no peer', () => {
  expect(limit(result([]), 'clean build')?.value).toBeNull();
});

it('counts removed files among the changed ones', () => {
  expect(limit(result([]), 'files changed')).toMatchObject({ value: 251, most: 250 });
});

it('shows every step and peer, also one that was not measured, and whether limits are kept', () => {
  const [cost, limits] = blocksOf([result([eleventy, missing])]);
  const titles = cost?.table.rows.map(([title]) => title);
  expect(titles).toContain('one template changed');
  expect(titles).toContain('Eleventy 1.0.0');
  expect(titles).toContain('Pagefind after Eleventy');
  expect(titles).toContain('Hugo: not measured');
  expect(cost?.table.rows[0]?.[1]).toBe('90.0 (60.0–120.0)');
  const verdicts = Object.fromEntries(limits?.table.rows.map((row) => [row[0], row[3]]) ?? []);
  expect(verdicts).toMatchObject({ 'files changed by a release': 'not kept', files: 'not kept' });
  expect(verdicts).toMatchObject({ 'largest Node process': 'kept' });
});

it('tells how steps grow from one size to the next', () => {
  const results = [result([], { size: 1000 }), result([], { factor: 8 })];
  const growths = growthsOf(results);
  expect(growths).toHaveLength(5);
  expect(growths[0]).toEqual({ from: 1000, to: 10_000, step: 'clean', times: 8 });
  expect(blocksOf(results).at(-1)?.title).toBe('Growth');
});

it('measures Astro and Pagefind in the versions that the project itself uses', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect({ ...ASTRO.packages, pagefind: PAGEFIND.version }).toEqual({
    astro: dependencies['astro'],
    pagefind: dependencies['pagefind'],
  });
});
