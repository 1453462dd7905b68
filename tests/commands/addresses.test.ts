import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { currentAddresses, refreshAddresses } from '#src/check/addresses.ts';
import { demanding } from '#src/check/demand.ts';
import { inspect } from '#src/check/inspection.ts';
import { ADDRESSES_FILE } from '#src/lib/urls/address-list.ts';
import { copy } from './editing/copy.ts';

test('the committed list has every page of the archive: npm run addresses', () => {
  const text = readFileSync(path.join('content', ADDRESSES_FILE), 'utf8');
  expect(text.split('\n').length).toBeGreaterThan(300);
  expect(currentAddresses('content')).toBe(text);
});

test('a list is made complete, and keeps what is there no more', () => {
  const root = copy({ [ADDRESSES_FILE]: '/releases/2011/\n' });
  const rules = () =>
    demanding(inspect(root)).problems.filter(({ rule }) => rule.includes('address'));
  expect(rules()).toMatchObject([{ rule: 'unlisted-address', severity: 'error' }]);
  refreshAddresses(root);
  expect(rules()).toEqual([]);
  const text = readFileSync(path.join(root, ADDRESSES_FILE), 'utf8');
  expect(text).toContain('\n/releases/2011/\n');
  expect(text).toContain('\n/kk/organizations/northworks/\n');
  writeFileSync(path.join(root, ADDRESSES_FILE), `${text}/agreements/gone/\n`);
  expect(rules()).toMatchObject([{ rule: 'vanished-address', severity: 'error' }]);
});

test('a folder without a list gets none', () => {
  const root = copy({});
  refreshAddresses(root);
  expect(inspect(root).problems.filter(({ rule }) => rule.includes('address'))).toEqual([]);
});
