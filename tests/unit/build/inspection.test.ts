import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '#src/build/inspection.ts';
import { positionAt } from '#src/content-tree/position.ts';
import { CONTENT, brokenCopy, temporaryFolder } from '#tests/fixtures/content-tree.ts';

const FORUM = 'events/rechnoy-forum-ii.md';
const TURBINES = 'agreements/vetryaki.md';
const RELEASE = 'releases/2019/forum-na-reke.ru.md';

/** Errors of a content folder as `rule file:line:column`. */
const errorsIn = (folder: string) =>
  inspect(folder)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule, place, line, column }) => `${rule} ${place.file}:${line}:${column}`);

test('the small archive of the tests is valid', () => {
  expect(inspect(CONTENT).problems).toEqual([]);
});

/** Rule, file, what stands there and what is typed in its place; `‹` marks where the fault is told. */
type Fault = readonly [rule: string, file: string, from: string, to: string];

/** Faults of values and keys, by which a file is no record. */
const OF_FORM: readonly Fault[] = [
  ['bad-edtf', FORUM, '2019-05-14/2019-05-15', '‹2019-05-14/2019-05-32'],
  ['unknown-key', FORUM, 'edition: 2', '‹number: 2'],
  ['impossible-date', RELEASE, "published: '2019-05-14'", "published: ‹'2019-04-31'"],
  ['unknown-key', TURBINES, 'kindAsGiven:', '‹kindGiven:'],
  ['unreadable-yaml', 'organizations/northworks.md', 'kind: company', 'kind: ‹company: of'],
];

/** Faults between records that are sound by themselves. */
const OF_REFERENCES: readonly Fault[] = [
  ['unknown-code', FORUM, 'series: rechnoy-forum', 'series: ‹rechnoy-forun'],
  ['unknown-part', FORUM, 'venue: prichal', 'venue: ‹prichaly'],
  ['dangling-reference', TURBINES, 'organization: northworks', 'organization: ‹northwork'],
  ['draft-reference', TURBINES, 'organization: zhel-energo', 'organization: ‹tikhaya-gavan'],
  ['unknown-code', TURBINES, 'XA-01', '‹XA-02'],
  ['stage-without-source', TURBINES, 'stage: announced', 'stage: ‹signed'],
  ['dangling-reference', RELEASE, 'agreement:bridge', '‹agreement:bridges'],
  ['sum-of-parts', RELEASE, 'value: 7500000', 'value: ‹9500000'],
];

test.each([
  ['of form', OF_FORM],
  ['of references', OF_REFERENCES],
])('faults %s are told where they stand', (_, faults) => {
  const folder = temporaryFolder();
  cpSync(CONTENT, folder, { recursive: true });
  for (const [, file, from, to] of faults) {
    const source = readFileSync(path.join(folder, file), 'utf8');
    expect(source).toContain(from);
    writeFileSync(path.join(folder, file), source.replace(from, to.replace('‹', '')));
  }
  const expected = faults.map(([rule, file, , to]) => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const { line, column } = positionAt(
      source,
      source.indexOf(to.replace('‹', '')) + to.indexOf('‹'),
    );
    return `${rule} ${file}:${line}:${column}`;
  });
  expect(errorsIn(folder)).toEqual(expect.arrayContaining(expected));
});

test('a duplicate identifier is told at the second file', () => {
  const folder = brokenCopy(TURBINES, (source) => `${source}\n`);
  mkdirSync(path.join(folder, 'agreements/other'));
  cpSync(path.join(folder, TURBINES), path.join(folder, 'agreements/other/vetryaki.md'));
  expect(errorsIn(folder)).toEqual([`duplicate-identifier ${TURBINES}:1:1`]);
});

test('a release in the folder of another year is told', () => {
  const folder = brokenCopy(RELEASE, (source) => `${source}\n`);
  mkdirSync(path.join(folder, 'releases/2018'));
  renameSync(path.join(folder, RELEASE), path.join(folder, 'releases/2018/forum-na-reke.ru.md'));
  expect(errorsIn(folder)).toContain('wrong-folder releases/2018/forum-na-reke.ru.md:1:1');
});

test('a record that is gone is missed by all that refer to it', () => {
  const folder = brokenCopy(RELEASE, (source) => `${source}\n`);
  rmSync(path.join(folder, 'organizations/northworks.md'));
  expect(errorsIn(folder)).toEqual([`dangling-reference ${TURBINES}:11:19`]);
});

test('problems stand in the order of lines, whatever found them', () => {
  const folder = brokenCopy(FORUM, (source) =>
    source
      .replace('series: rechnoy-forum', 'series: nobody')
      .replace('venue: prichal', 'venue: no'),
  );
  const lines = inspect(folder).problems.map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});
