import { expect, test } from 'vitest';
import { digest } from '#src/content-tree/digest.ts';
import { agreementRow } from '#src/lib/views/agreement-row.ts';
import { viewFlattener, wholeView } from '#src/plan/flat-view.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement } from '#tests/fixtures/records.ts';

const archive = fixtureArchive((records) => ({
  ...records,
  agreements: [agreement({ id: 'first' }), agreement({ id: 'second' })],
}));
const [first, second] = ['first', 'second'].map((id) => agreementRow(archive, 'ru', id));
const inner = { rows: [second, null, 'text', [first]], event: first };
const view = { address: '/', list: [{ rows: [first, second] }], inner, empty: {}, none: null };

test('rows are taken out of a view wherever they stand, each is written once, and the whole is the view', () => {
  const { json, parts } = viewFlattener(digest)(view);
  expect(json).not.toContain('first');
  expect(parts.map((part) => part.value)).toEqual([...[first, second], ...[second, first, first]]);
  expect(new Set(parts).size).toBe(2);
  const whole = wholeView(JSON.parse(json), (number) => parts[number]?.value);
  expect(whole).toEqual(view);
});

test('the view itself is left as it was', () => {
  const before = structuredClone(view);
  viewFlattener(digest)(view);
  expect(view).toEqual(before);
});

test('the digest tells rows apart by what they say, whoever made them and whatever came before', () => {
  const flatten = viewFlattener(digest);
  const own = flatten(view).digest;
  expect(flatten({ ...view, event: second }).digest).not.toBe(own);
  expect(viewFlattener(digest)(view).digest).toBe(own);
  const again = fixtureArchive((records) => ({
    ...records,
    agreements: [agreement({ id: 'first' }), agreement({ id: 'second', kind: 'memorandum' })],
  }));
  const [same, other] = ['first', 'second'].map((id) => agreementRow(again, 'ru', id));
  const list = [first, second];
  expect(viewFlattener(digest)([same, second]).digest).toBe(viewFlattener(digest)(list).digest);
  expect(viewFlattener(digest)([same, other]).digest).not.toBe(viewFlattener(digest)(list).digest);
});
