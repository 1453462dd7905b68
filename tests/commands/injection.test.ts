import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { plantVectors } from '#tests/injection/archive.ts';
import { ADDRESS_VECTORS, HTML_VECTORS, LINK_VECTORS } from '#tests/injection/vectors.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'kelisim-injection-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Rules that speak of markup and addresses; that a vector also has a straight quote does not count. */
const RULES = new Set(['bad-address', 'event-attribute', 'raw-html', 'script-text', 'unsafe-link']);

describe('injection', () => {
  test('there are at least 150 vectors', () => {
    const all = [...HTML_VECTORS, ...LINK_VECTORS, ...ADDRESS_VECTORS];
    expect(new Set(all).size).toBeGreaterThanOrEqual(150);
  });

  test('every vector is refused in every place', () => {
    const planted = plantVectors(root);
    const { problems } = inspect(root);
    const refused = new Set(
      problems.filter(({ rule }) => RULES.has(rule)).map(({ place }) => place.file),
    );
    expect(planted.filter(({ file }) => !refused.has(file))).toEqual([]);
  });

  test('the same archive without vectors has no such problem', () => {
    const { problems } = inspect(path.resolve('tests/fixtures/content'));
    expect(problems.filter(({ rule }) => RULES.has(rule))).toEqual([]);
  });
});
