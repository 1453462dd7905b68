import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { readLedger } from '#src/history/ledger.ts';
import { CONTENT, folderOf } from '#tests/fixtures/content-tree.ts';
import { recorded, type Recorded } from '#tests/fixtures/history.ts';
import { agreement, organization, release } from '#tests/fixtures/rules/case.ts';

const FILE = 'agreements/most.md';
const SUM = 'amount:\n  value: 5000\n  currency: KZT\n  bound: exact\n  asGiven: 5 тысяч тенге\n';
const codes = (name: string): string =>
  readFileSync(path.join(CONTENT, 'taxonomies', name), 'utf8');
const TREE = {
  'taxonomies/kinds.yaml': codes('kinds.yaml'),
  'taxonomies/organization-kinds.yaml': codes('organization-kinds.yaml'),
  'organizations/a.md': organization(),
  'releases/undated/r.ru.md': release(
    'agreements:\n  - most\n',
    '\nСтороны хотят построить мост.\n',
  ),
  [FILE]: agreement({ fields: SUM }),
};
const FIRST = '2020-01-10';

const archive = (): Recorded => recorded(folderOf(TREE), FIRST);

function edit({ folder }: Recorded, file: string, change: (source: string) => string): void {
  const target = path.join(folder, file);
  const before = readFileSync(target, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(target, after);
}

const DEARER = (source: string): string =>
  source.replace('5000', '6000').replace('5 тысяч', '6 тысяч');
const NOTED = (source: string): string =>
  source.replace(
    'stages:',
    "corrections:\n  - date: '2020-02-01'\n    text: Сумма уточнена.\nstages:",
  );

function lineOf({ folder }: Recorded, text: string): string {
  const lines = readFileSync(path.join(folder, FILE), 'utf8').split('\n');
  return `${FILE}:${lines.indexOf(text) + 1}`;
}

const found = ({ folder }: Recorded): string[] =>
  inspect(folder)
    .problems.filter(({ rule }) => rule.endsWith('-change'))
    .map(({ rule, place, line }) => `${rule} ${place.file}:${line}`);

test('the ledger begins with every record, and a second run adds nothing', () => {
  const { folder, record } = archive();
  const { entries } = readLedger(folder);
  expect(entries.map((entry) => `${entry.day} ${entry.event} ${entry.record}`)).toEqual([
    '2020-01-10 published agreements/most',
    '2020-01-10 published organizations/a',
    '2020-01-10 published releases/r',
  ]);
  expect(record({ day: '2020-02-01' }).entries).toEqual([]);
});

test('a fact that changes without a note is refused, by the check and by the ledger', () => {
  const archived = archive();
  expect(found(archived)).toEqual([]);
  edit(archived, FILE, DEARER);
  expect(found(archived)).toEqual([`silent-change ${lineOf(archived, 'amount:')}`]);
  expect(archived.record({ day: '2020-02-01', why: 'Так' }).refusals).toEqual([
    'agreements/most: изменены amount, а исправление не названо. Добавьте запись в corrections.',
  ]);
});

test('with a note it is recorded: what was there, what is there, why', () => {
  const archived = archive();
  edit(archived, FILE, DEARER);
  edit(archived, FILE, NOTED);
  expect(found(archived)).toEqual([`unrecorded-change ${lineOf(archived, 'amount:')}`]);
  const { entries, refusals } = archived.record({ day: '2020-02-01' });
  expect(refusals).toEqual([]);
  expect(entries).toMatchObject([
    {
      record: 'agreements/most',
      event: 'changed',
      why: 'Сумма уточнена.',
      changes: [
        { field: 'amount.asGiven', from: '5 тысяч тенге', to: '6 тысяч тенге' },
        { field: 'amount.value', from: 5000, to: 6000 },
      ],
    },
  ]);
  expect(found(archived)).toEqual([]);
});

test('an old note does not excuse a new change', () => {
  const archived = archive();
  edit(archived, FILE, (source) => NOTED(DEARER(source)));
  archived.record({ day: '2020-02-01' });
  edit(archived, FILE, (source) => source.replace('6000', '7000').replace('6 тысяч', '7 тысяч'));
  expect(found(archived)).toEqual([`silent-change ${lineOf(archived, 'amount:')}`]);
});

test('words may change without a note; the ledger shows which', () => {
  const archived = archive();
  edit(archived, 'releases/undated/r.ru.md', (source) => source.replace('хотят', 'намерены'));
  expect(found(archived)).toEqual([]);
  const { entries } = archived.record({ day: '2020-02-01' });
  expect(entries).toMatchObject([
    {
      event: 'changed',
      why: null,
      changes: [],
      words: [{ text: 'body.ru', removed: ['хотят'], added: ['намерены'] }],
    },
  ]);
});

test('a record that another name was given to has the same history, and so have those that refer to it', () => {
  const archived = archive();
  const { folder } = archived;
  writeFileSync(path.join(folder, 'organizations/b.md'), organization());
  rmSync(path.join(folder, 'organizations/a.md'));
  edit(archived, FILE, (source) => source.replace('organization: a', 'organization: b'));
  writeFileSync(
    path.join(folder, 'redirects.yaml'),
    'redirects:\n  - from: /organizations/a/\n    to: /organizations/b/\n',
  );
  expect(found(archived)).toEqual([]);
  const { entries, refusals } = archived.record({ day: '2020-02-01' });
  expect(refusals).toEqual([]);
  expect(entries.map(({ event, record, to }) => [event, record, to])).toEqual([
    ['moved', 'organizations/a', 'organizations/b'],
    ['changed', 'agreements/most', null],
  ]);
});

test('a record that has gone is withdrawn with a reason, or not at all', () => {
  const archived = archive();
  rmSync(path.join(archived.folder, 'organizations/a.md'));
  expect(archived.record({ day: '2020-02-01' }).refusals).toEqual([
    'organizations/a: записи больше нет. Верните её или скажите в withdrawn.yaml, когда и почему она отозвана.',
  ]);
  writeFileSync(
    path.join(archived.folder, 'withdrawn.yaml'),
    "withdrawn:\n  - address: /organizations/a/\n    date: '2020-01-20'\n    reason:\n      ru: Повтор\n      kk: Қайталау\n      en: Duplicate\n",
  );
  expect(archived.record({ day: '2020-02-01' }).entries).toMatchObject([
    { record: 'organizations/a', event: 'withdrawn', day: '2020-01-20', why: 'Повтор' },
  ]);
});

test('a file with another fault is not compared before that is mended', () => {
  const archived = archive();
  edit(archived, FILE, (source) => DEARER(source).replace('currency: KZT', 'currency: tenge'));
  expect(found(archived)).toEqual([]);
});
