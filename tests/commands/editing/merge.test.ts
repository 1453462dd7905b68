import { describe, expect, test } from 'vitest';
import { losses, objections } from '#src/editing/merge/account.ts';
import { mergeRecords } from '#src/editing/merge/merge.ts';
import { findRecord } from '#src/editing/record.ts';
import { carry, copy, errorsIn, filesIn } from './copy.ts';

function merge(root: string, from: string, into: string, discard: readonly string[] = []) {
  const told: string[] = [];
  const result = carry(root, (content) => {
    const { documents } = content.tree;
    const names = { from: findRecord(documents, from), into: findRecord(documents, into) };
    const found = mergeRecords(content, { ...names, discard });
    const against = objections(found);
    told.push(...against, ...losses(found));
    return against.length > 0 ? null : found.changes;
  });
  return { ...result, told: told.join('\n') };
}

/** The same company as «Жел Энерго», under its former name. */
const TWIN = `---
# Из второго релиза.
names:
  - text: ТОО «Жел Энерго»
    language: ru
    basis: text
  # Так в телеграмме.
  - text: Ветер и К°
    language: ru
    basis: text
    from: '1999'
  - text: Zhel Energo
    language: en
    basis: translation
kind: company
about:
  kk: Жел станцияларын салады.
---
`;
const TWIN_FILE = 'organizations/veter.md';

const dealOf = (...parties: readonly string[]): string => `---
language: ru
title:
  ru: Сделка
kind: agreement
kindAsGiven: соглашение
parties:
${parties.map((id) => `  - organization: ${id}\n`).join('')}stages:
  - stage: announced
    source:
      release: forum-na-reke
---

Ищут [ветер](organization:veter).
`;
const DEAL = 'agreements/sdelka.md';

describe('two records of one organization', () => {
  test('become one: names, texts, comments and mentions come together, and the address leads on', () => {
    const root = copy({ [TWIN_FILE]: TWIN, [DEAL]: dealOf('veter') });
    const before = filesIn(root);
    expect(merge(root, 'veter', 'zhel-energo')).toMatchObject({ done: true, told: '' });
    const after = filesIn(root);
    expect(errorsIn(root)).toEqual([]);
    expect(after[TWIN_FILE]).toBeUndefined();
    expect(after['organizations/zhel-energo.md']).toBe(`---
names:
  - text: ТОО «Жел Энерго»
    language: ru
    basis: text
  - text: «Жел Энерго» ЖШС
    language: kk
    basis: translation
  - text: Жел-Энерго
    language: ru
    basis: text
    from: '2001'
    to: '2010'
    note:
      ru: Так себя называла до преобразования.
  # Так в телеграмме.
  - text: Ветер и К°
    language: ru
    basis: text
    from: '1999'
  - text: Zhel Energo
    language: en
    basis: translation
kind: company
legalForm: too
country: XA
about:
  ru: Строит ветряные станции.
  kk: Жел станцияларын салады.
# (veter) Из второго релиза.
---
`);
    expect(after['redirects.yaml']).toContain(
      '  - from: /organizations/veter/\n    to: /organizations/zhel-energo/\n',
    );
    expect(after[DEAL]).toBe(before[DEAL]?.replaceAll('veter', 'zhel-energo'));
  });

  test('keep on every agreement the name by which its source calls the party', () => {
    const names = TWIN.replace('ТОО «Жел Энерго»', 'Товарищество «Ветер»');
    const flow = dealOf('x').replace('  - organization: x', '  - { organization: veter }');
    const root = copy({
      [TWIN_FILE]: names,
      [DEAL]: dealOf('veter', 'northworks'),
      'agreements/flow.md': flow,
      'agreements/english.md': dealOf('veter').replace('language: ru', 'language: en'),
    });
    expect(merge(root, 'veter', 'zhel-energo')).toMatchObject({ done: true });
    const after = filesIn(root);
    expect(errorsIn(root)).toEqual([]);
    expect(after[DEAL]).toContain(
      '  - organization: zhel-energo\n    as: Товарищество «Ветер»\n  - organization: northworks\n',
    );
    expect(after['agreements/flow.md']).toContain(
      '{ organization: zhel-energo, as: "Товарищество «Ветер»" }',
    );
    expect(after['agreements/english.md']).toContain('    as: Zhel Energo\n');
  });

  test('are refused while their facts differ, and nobody has said which to give up', () => {
    const other = TWIN.replace('kind: company', 'kind: ministry\ncountry: XB');
    const root = copy({ [TWIN_FILE]: other });
    const before = filesIn(root);
    const refused = merge(root, 'veter', 'zhel-energo');
    expect(refused).toMatchObject({ done: false });
    expect(refused.told).toContain('kind: у первой — ministry, у второй — company');
    expect(refused.told).toContain('--discard kind --discard country');
    expect(merge(root, 'veter', 'zhel-energo', ['kind'])).toMatchObject({ done: false });
    expect(filesIn(root)).toEqual(before);
    const told = 'отброшено  kind: ministry\nотброшено  country: XB';
    const discard = ['kind', 'country'];
    expect(merge(root, 'veter', 'zhel-energo', discard)).toMatchObject({ done: true, told });
  });

  test('are refused where a source names both as parties: it holds them for two', () => {
    const root = copy({ [TWIN_FILE]: TWIN, [DEAL]: dealOf('veter', 'northworks', 'zhel-energo') });
    const before = filesIn(root);
    const { done, told } = merge(root, 'veter', 'zhel-energo');
    expect(done).toBe(false);
    expect(told).toContain(`${DEAL}: parties.2.organization — обе записи названы рядом`);
    expect(filesIn(root)).toEqual(before);
  });

  test('may play two roles at one event, but not one role twice', () => {
    const event = (role: string): string => `---
language: ru
name:
  ru: Слёт
timeZone: Asia/Almaty
organizers:
  - organization: veter
    role: organizer
  - organization: zhel-energo
    role: ${role}
---
`;
    const roles = copy({ [TWIN_FILE]: TWIN, 'events/slet.md': event('partner') });
    expect(merge(roles, 'veter', 'zhel-energo')).toMatchObject({ done: true });
    const twice = copy({ [TWIN_FILE]: TWIN, 'events/slet.md': event('organizer') });
    expect(merge(twice, 'veter', 'zhel-energo')).toMatchObject({ done: false });
  });

  test.each([
    ['itself', 'northworks', 'northworks', [], 'одна и та же'],
    ['a record of another kind', 'northworks', 'bridge', [], 'разных видов'],
    ['giving up what does not differ', 'veter', 'zhel-energo', ['country'], '--discard country'],
  ])('are not merged with %s', (_, from, into, discard, message) => {
    const root = copy({ [TWIN_FILE]: TWIN });
    expect(() => merge(root, from, into, discard)).toThrow(message);
  });
});

test('records of which one names the other would name themselves', () => {
  expect(() => merge(copy(), 'kruglyy-stol', 'rechnoy-forum-ii')).toThrow(
    'поле partOf называет «rechnoy-forum-ii»',
  );
});

test('releases: a translation that the other lacks goes over, other texts are decided upon', () => {
  const root = copy();
  const { done, told } = merge(root, 'forum-na-reke', 'itogi-goda');
  expect(done).toBe(false);
  expect(told).toMatch(/--discard title --discard lead .*--discard text/u);
  const discard = ['title', 'lead', 'published', 'added', 'text'];
  expect(merge(root, 'forum-na-reke', 'itogi-goda', discard)).toMatchObject({ done: true });
  const after = filesIn(root);
  expect(after['releases/2019/itogi-goda.kk.md']).toContain('Өзенде форум ашылды');
  expect(after['releases/2019/itogi-goda.ru.md']).toContain(
    'agreements:\n  - vetryaki\n  - bridge\n',
  );
  expect(after['agreements/bridge.md']).toContain('release: itogi-goda');
  expect(errorsIn(root)).toEqual([]);
});
