import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedger, sameStatus, writeLedger, type Ledger } from '#src/build/ledger.ts';
import { folderOf, temporaryFolder } from '#tests/fixtures/content-tree.ts';

const LEDGER: Ledger = {
  version: 2,
  renderer: 'digest',
  outDir: '/site',
  pages: { '/kk/': ['view', [12, 34.5]] },
};

test('what is written is what is read, and nothing is left beside it', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'pages.json');
  writeLedger(file, { ...LEDGER, renderer: 'older' });
  writeLedger(file, LEDGER);
  expect(readLedger(file)).toEqual(LEDGER);
  expect(readdirSync(folder)).toEqual(['pages.json']);
});

describe('what cannot be trusted is no ledger', () => {
  const whole = JSON.stringify(LEDGER);
  test.each([
    ['an empty file', ''],
    ['a file cut off', whole.slice(0, -5)],
    ['another version', whole.replace('"version":2', '"version":1')],
    ['a page without its file', whole.replace(',[12,34.5]', '')],
    ['a status that is no number', whole.replace('34.5', '"34.5"')],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('%s', (_, content) => {
    expect(content).not.toBe(whole);
    expect(readLedger(path.join(folderOf({ ledger: content }), 'ledger'))).toBeNull();
  });

  test('a file that is missing, a folder in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'ledger'));
    expect(readLedger(path.join(folder, 'gone'))).toBeNull();
    expect(readLedger(path.join(folder, 'ledger'))).toBeNull();
  });
});

test.each([
  [[1, 2], [1, 2], true],
  [[1, 2], [1, 3], false],
  [[1, 2], [2, 2], false],
  [undefined, [1, 2], false],
  [[1, 2], null, false],
  [undefined, null, false],
] as const)('a file with the status %j looks like %j: %s', (status, look, same) => {
  const now = look && { size: look[0], mtimeMs: look[1] };
  expect(sameStatus(status && [...status], now)).toBe(same);
});
