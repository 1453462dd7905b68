import { describe, expect, test } from 'vitest';
import { locator } from '#src/content-tree/locator.ts';
import { positionAt } from '#src/content-tree/position.ts';
import type { Place } from '#src/lib/problem.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

const FILE = 'agreements/x.md';

const SOURCE = `---
# Пояснение.
title:
  ru: "Мост"
parties:
  - organization: first
  - { organization: second, as: Вторая }
stages:
  - stage: announced
    date: '2016-02-30'
'quoted key': 1
---

Текст [А](organization:nobody) и [А](organization:nobody).
`;

function at(place: Omit<Place, 'file'>, source = SOURCE, file = FILE): [number, number] {
  const { line, column } = locator(folderOf({ [file]: source }), file)({ file, ...place });
  return [line, column];
}

describe('line and column, from 1', () => {
  test.each([
    ['a value in quotation marks', { path: ['title', 'ru'] }, [4, 7]],
    ['its key', { path: ['title', 'ru'], key: true }, [4, 3]],
    ['a mapping', { path: ['title'] }, [4, 3]],
    ['the key of a mapping', { path: ['title'], key: true }, [3, 1]],
    ['an item of a list', { path: ['parties', 0] }, [6, 5]],
    ['a value in a list', { path: ['parties', 0, 'organization'] }, [6, 19]],
    ['a value between braces', { path: ['parties', 1, 'organization'] }, [7, 21]],
    ['a key between braces', { path: ['parties', 1, 'as'], key: true }, [7, 29]],
    ['a date', { path: ['stages', 0, 'date'] }, [10, 11]],
    ['a key in quotation marks', { path: ['quoted key'], key: true }, [11, 1]],
    ['an absent value: its parent', { path: ['stages', 0, 'source'] }, [9, 5]],
    ['an absent part of an absent value', { path: ['stages', 5, 'date'] }, [9, 3]],
    ['an absent field: the file', { path: ['kind'] }, [1, 1]],
    ['the file itself', {}, [1, 1]],
    ['a text: where it first stands', { text: 'organization:nobody' }, [14, 11]],
    ['a text that is not there', { text: 'event:nobody' }, [1, 1]],
    ['a position that is known', { position: { line: 7, column: 3 } }, [7, 3]],
  ])('of %s', (_, place, expected) => {
    expect(at(place)).toEqual(expected);
  });

  test.each([
    ['Windows line ends', SOURCE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${SOURCE}`],
  ])('are the same with %s', (_, source) => {
    expect(at({ path: ['stages', 0, 'date'] }, source)).toEqual([10, 11]);
    expect(at({ text: 'organization:nobody' }, source)).toEqual([14, 11]);
  });

  test('count from the first line of a list of codes', () => {
    const source = 'terms:\n  - id: a\n    name: { ru: А }\n';
    const file = 'taxonomies/kinds.yaml';
    expect(at({ path: ['terms', 0, 'name', 'ru'] }, source, file)).toEqual([3, 17]);
  });
});

test.each([
  ['', 0, [1, 1]],
  ['а\nб', 0, [1, 1]],
  ['а\nб', 1, [1, 2]],
  ['а\nб', 2, [2, 1]],
  ['а\nб\n', 4, [3, 1]],
  ['а\nб', 99, [2, 2]],
  ['а\r\nб', 3, [2, 1]],
])('in %j offset %i is %j', (source, offset, expected) => {
  expect(Object.values(positionAt(source, offset))).toEqual(expected);
});
