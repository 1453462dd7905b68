import { describe, expect, test } from 'vitest';
import { readRecords } from '#src/schemas/records.ts';
import { AGREEMENT, EVENT, RELEASE, document, problemsOf } from '#tests/fixtures/frontmatter.ts';

test('a record that fits its schema has no problem', () => {
  expect(problemsOf('agreements/x.md', AGREEMENT)).toEqual([]);
  expect(problemsOf('releases/x.ru.md', RELEASE)).toEqual([]);
  expect(problemsOf('events/x.md', EVENT)).toEqual([]);
});

describe('what is wrong is said with its place and what to type instead', () => {
  test.each([
    [
      'unknown key',
      ['agreements/x.md', { ...AGREEMENT, kindAsGivn: 'x' }],
      {
        rule: 'unknown-key',
        message: 'Поля «kindAsGivn» в записях этого вида нет: его значение нигде не показалось бы.',
        hint: 'Возможно, «kindAsGiven»?',
        place: { file: 'agreements/x.md', path: ['kindAsGivn'], key: true },
      },
    ],
    [
      'unknown key inside',
      ['agreements/x.md', { ...AGREEMENT, stages: [{ stage: 'announced', day: '2020' }] }],
      {
        rule: 'unknown-key',
        message: 'Поля «day» в записях этого вида нет: его значение нигде не показалось бы.',
        hint: 'Исправьте имя поля или удалите его. Здесь бывают: stage, date, source.',
        place: { file: 'agreements/x.md', path: ['stages', 0, 'day'], key: true },
      },
    ],
    [
      'missing value',
      ['agreements/x.md', { ...AGREEMENT, kind: undefined }],
      {
        rule: 'missing-value',
        message: 'Нет обязательного поля «kind»: без него страницу не составить.',
        hint: 'Добавьте kind. Вид документа: код из списка kinds.',
        place: { file: 'agreements/x.md', path: ['kind'] },
      },
    ],
    [
      'year without quotation marks',
      ['releases/x.ru.md', { ...RELEASE, published: 2016 }],
      {
        rule: 'year-as-number',
        message: 'Год 2016 записан числом: без кавычек это не дата, а количество.',
        hint: 'Возьмите в кавычки: "2016".',
        place: { file: 'releases/x.ru.md', path: ['published'] },
      },
    ],
    [
      'null for a list',
      ['releases/x.ru.md', { ...RELEASE, totals: null }],
      {
        rule: 'empty-value',
        message: 'Поле «totals» пустое: пустое значение выглядело бы как известное.',
        place: { file: 'releases/x.ru.md', path: ['totals'] },
      },
    ],
    [
      'code outside the list',
      ['agreements/x.md', { ...AGREEMENT, stages: [{ stage: 'sined' }] }],
      {
        rule: 'unknown-code',
        message: 'Значения «sined» в списке нет: читатель увидел бы непонятный код.',
        hint: expect.stringMatching(
          /^Возможно, «signed»\? Допустимы: announced, signed, in-force/u,
        ),
        place: { file: 'agreements/x.md', path: ['stages', 0, 'stage'] },
      },
    ],
    [
      'code like no other',
      ['agreements/x.md', { ...AGREEMENT, kindBasis: 'guess' }],
      {
        rule: 'unknown-code',
        message: 'Значения «guess» в списке нет: читатель увидел бы непонятный код.',
        hint: 'Допустимы: own, heading.',
        place: { file: 'agreements/x.md', path: ['kindBasis'] },
      },
    ],
    [
      'empty list',
      ['agreements/x.md', { ...AGREEMENT, parties: [] }],
      {
        rule: 'empty-value',
        message: 'Поле «parties» пустое: пустое значение выглядело бы как известное.',
        hint: 'Заполните поле или удалите его, если значение не известно.',
        place: { file: 'agreements/x.md', path: ['parties'] },
      },
    ],
    [
      'empty text',
      ['agreements/x.md', { ...AGREEMENT, subject: { ru: '' } }],
      { rule: 'empty-value', place: { file: 'agreements/x.md', path: ['subject', 'ru'] } },
    ],
    [
      'text in no language',
      ['agreements/x.md', { ...AGREEMENT, subject: {} }],
      {
        rule: 'empty-text',
        message: 'В поле «subject» нет текста ни на одном языке: показать было бы нечего.',
        place: { file: 'agreements/x.md', path: ['subject'] },
      },
    ],
    [
      'party that is neither',
      ['agreements/x.md', { ...AGREEMENT, parties: [{ organisation: 'first' }] }],
      {
        rule: 'unknown-key',
        hint: 'Возможно, «organization»?',
        place: { file: 'agreements/x.md', path: ['parties', 0, 'organisation'], key: true },
      },
    ],
    [
      'unnamed party without words',
      ['agreements/x.md', { ...AGREEMENT, parties: [{ unnamed: true }] }],
      { rule: 'missing-value', place: { file: 'agreements/x.md', path: ['parties', 0, 'text'] } },
    ],
  ] as const)('%s', (_, [file, data], expected) => {
    expect(problemsOf(file, data)).toContainEqual(
      expect.objectContaining({ severity: 'error', ...expected }),
    );
  });
});

test('all problems of a file are told at once, and its record is left out', () => {
  const { problems, records } = readRecords([
    document('agreements/x.md', { ...AGREEMENT, language: 'de', extra: 1, title: undefined }),
    document('agreements/y.md', AGREEMENT),
  ]);
  expect(problems.map(({ rule }) => rule).sort()).toEqual([
    'missing-value',
    'unknown-code',
    'unknown-key',
  ]);
  expect(records.agreements.map(({ id }) => id)).toEqual(['y']);
});
