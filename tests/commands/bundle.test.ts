import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePlace, openPlace, type Place } from '#tests/builds/place.ts';

let place: Place;
beforeAll(() => {
  place = openPlace();
  rmSync(path.join(place.content, 'events'), { recursive: true });
  writeFileSync(path.join(place.content, 'releases/broken.md'), '---\ntitle: [\n---\n');
});
afterAll(() => {
  closePlace(place);
});

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function check(script: readonly string[], ...flags: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...script, '--format', 'json', ...flags],
    {
      cwd: place.root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', CONTENT_DIR: place.content },
    },
  );
  return { status, stdout, stderr };
}

const BUNDLED = ['scripts/run.mjs', 'check'];
const bundles = (): string[] => readdirSync(path.join(place.root, '.cache/commands'));

test('a bundled check says what the check says, and is made again only when its code changes', () => {
  for (const flags of [['--no-spelling'], []]) {
    const bundled = check(BUNDLED, ...flags);
    expect(bundled).toEqual(check(['scripts/check.ts'], ...flags));
    expect(bundled.status).toBe(1);
    expect(bundled.stdout).toMatch(/broken\.md/u);
  }
  const [first, ...others] = bundles();
  expect([typeof first, others]).toEqual(['string', []]);
  appendFileSync(path.join(place.root, 'scripts/check.ts'), "console.error('changed');\n");
  expect(check(BUNDLED).stderr).toBe('changed\n');
  expect(bundles()).toHaveLength(2);
});
