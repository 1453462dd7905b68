import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRecord } from '#src/editing/new/new.ts';
import type { KindName } from '#src/editing/new/kinds.ts';
import { copy, errorsIn, judge } from './copy.ts';
import { inTerminal, KEY, pretendedTerminal } from './terminal.ts';

/** The dialogue of a new record in a copy of the small archive. */
function dialogue(kind: KindName, argv: readonly string[] = []) {
  const root = copy();
  const { terminal, person } = pretendedTerminal();
  const ended = createRecord({ root, kind, argv, terminal, today: '2020-03-04', judge });
  const written = async (): Promise<string> => {
    const outcome = await ended;
    if (typeof outcome === 'string' || !('file' in outcome)) throw new Error('No file.');
    return `${outcome.file}\n${readFileSync(path.join(root, outcome.file), 'utf8')}`;
  };
  return { root, person, ended, written };
}

/** Answers in order: what is seen, then what is typed. */
async function converse(
  person: ReturnType<typeof dialogue>['person'],
  lines: readonly (readonly [sees: string, types: string])[],
): Promise<void> {
  for (const [sees, types] of lines) {
    await person.sees(sees);
    person.types(types);
  }
}

test('a release is asked for, with events and organizations found while typing', async () => {
  const { root, person, written } = dialogue('release');
  await converse(person, [
    ['(--title)', `Суда на воде${KEY.enter}`],
    ['(--lang)', KEY.enter],
    ['(--lead)', KEY.enter],
    ['Без этого файла не будет', `Спущены три судна.${KEY.enter}`],
    ['(--published)', `14.05.2019${KEY.enter}`],
    ['Дату «14.05.2019» можно понять по-разному', `${KEY.clear}2019-05-14${KEY.enter}`],
    ['(--place)', KEY.enter],
    ['(--issuer)', 'озендер'],
    ['Министерство рек', KEY.enter],
    ['(--event)', 'ozen'],
    ['II Речной форум', KEY.enter],
    ['(--agreement)', 'ветря'],
    ['1 match', KEY.enter],
    ['(--agreement)', 'bridge'],
    ['1 match', KEY.enter],
    ['(--agreement)', KEY.enter],
    ['(--publisher)', `Вестник реки${KEY.enter}`],
    ['(--url)', KEY.enter],
    ['(--retrieved)', KEY.enter],
    ['(--sha256)', KEY.enter],
    ['(--added)', KEY.enter],
    ['(--id)', KEY.enter],
  ]);
  expect(await written()).toContain(`releases/2019/suda-na-vode.ru.md
---
title: Суда на воде
lead: Спущены три судна.
published: '2019-05-14'
issuer: ministerstvo-rek
event: rechnoy-forum-ii
agreements:
  - vetryaki
  - bridge
source:
  publisher: Вестник реки
added: '2020-03-04'
`);
  expect(errorsIn(root)).toEqual([]);
});

test('an agreement is asked for: parties in order, unnamed ones, the event of its release', async () => {
  const { root, person, written } = dialogue('agreement', ['--kind-as-given', 'меморандум']);
  await converse(person, [
    ['(--title)', `Дноуглубление${KEY.enter}`],
    ['(--lang)', KEY.enter],
    ['(--title-kk)', KEY.enter],
    ['(--title-en)', `Dredging${KEY.enter}`],
    ['(--kind)', 'memo'],
    ['1 match', KEY.enter],
    ['(--kind-basis)', KEY.enter],
    ['(--party)', 'тоо жел'],
    ['1 match', KEY.enter],
    ['(--party)', 'North'],
    ['1 match', KEY.enter],
    ['(--party)', KEY.enter],
    ['(--unnamed-party)', `ряд компаний${KEY.enter}`],
    ['(--unnamed-party)', KEY.enter],
    ['(--subject)', KEY.enter],
    ['(--concerns)', KEY.enter],
    ['(--sector)', KEY.enter],
    ['(--region)', KEY.enter],
    ['(--country)', KEY.enter],
    ['(--stage)', KEY.enter],
    ['(--stage-date)', KEY.enter],
    ['(--source-release)', 'форум'],
    ['1 match', KEY.enter],
    ['(--event)', KEY.enter],
    ['(--id)', KEY.enter],
  ]);
  expect(await written()).toContain(`agreements/rechnoy-forum-ii/dnouglublenie.md
---
language: ru
title:
  ru: Дноуглубление
  en: Dredging
kind: memorandum
kindAsGiven: меморандум
parties:
  - organization: zhel-energo
  - organization: northworks
  - unnamed: true
    text:
      ru: ряд компаний
stages:
  - stage: announced
    source:
      release: forum-na-reke
event: rechnoy-forum-ii
`);
  expect(errorsIn(root)).toEqual([]);
});

test('a person who gives up leaves nothing behind', async () => {
  const { root, person, ended } = dialogue('organization');
  const before = readdirSync(root, { recursive: true });
  await person.sees('(--name)');
  person.types(KEY.interrupt);
  expect(await ended).toBe('given up');
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

/** A process of its own needs longer on a busy machine. */
const PATIENCE = { timeout: 60_000 };

test(
  'in a pseudo-terminal the command asks what to write, and prints the path',
  PATIENCE,
  async () => {
    const root = copy();
    const { person, ended } = inTerminal('new.ts', [], { CONTENT_DIR: root });
    await converse(person, [
      ['Что создать?', `${KEY.down}${KEY.down}${KEY.down}${KEY.enter}`],
      ['(--name)', `«Қайық»${KEY.enter}`],
      ['(--lang)', KEY.enter],
      ['(--basis)', KEY.enter],
      ['(--name-ru)', KEY.enter],
      ['(--name-en)', KEY.enter],
      ['(--kind)', 'комп'],
      ['1 match', KEY.enter],
      ['(--legal-form)', KEY.enter],
      ['(--country)', KEY.enter],
      ['(--about)', KEY.enter],
      ['(--id)', KEY.enter],
      ['organizations/qayyq.md', ''],
    ]);
    expect(await ended).toBe(0);
    expect(readFileSync(path.join(root, 'organizations/qayyq.md'), 'utf8')).toContain(`---
names:
  - text: «Қайық»
    language: kk
    basis: text
kind: company
`);
    expect(errorsIn(root)).toEqual([]);
  },
);
