import { expect, test } from 'vitest';
import { canonical } from '#src/lib/history/canonical.ts';
import { divide } from '#src/lib/history/division.ts';
import { factChanges } from '#src/lib/history/fact-changes.ts';
import { wordChanges } from '#src/lib/history/word-changes.ts';

test('what the source says is a fact, what the archive words is not', () => {
  const { facts, texts } = divide(
    {
      title: { ru: 'Мост', en: 'Bridge' },
      places: [{ ru: 'Карьер', en: 'Quarry' }, { en: 'Pit' }],
      amount: { value: 5, currency: 'KZT' },
      names: [
        { text: 'ТОО «Мост»', language: 'ru', basis: 'text' },
        { text: 'Most LLP', language: 'en', basis: 'translation' },
      ],
      corrections: [{ date: '2020-01-01', text: 'Опечатка.' }],
      draft: false,
    },
    'ru',
  );
  expect(facts).toEqual({
    places: [{ ru: 'Карьер' }],
    amount: { value: 5, currency: 'KZT' },
    names: [{ text: 'ТОО «Мост»', language: 'ru', basis: 'text' }],
  });
  expect(texts).toEqual({
    'title.ru': 'Мост',
    'title.en': 'Bridge',
    'places.0.en': 'Quarry',
    'places.1.en': 'Pit',
    'names.1.text': 'Most LLP',
    'names.1.language': 'en',
    'names.1.basis': 'translation',
  });
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: null, c: '«' }], a: undefined, A: 1.5 })).toBe(
    '{"A":1.5,"b":[1,{"c":"«","d":null}]}',
  );
});

test('facts differ as deep as their shapes are the same', () => {
  const before = {
    amount: { value: 1, currency: 'KZT' },
    parties: [{ organization: 'a' }],
    kind: 'x',
  };
  const after = {
    amount: { value: 2, currency: 'KZT' },
    parties: [{ organization: 'a' }, { organization: 'b' }],
    event: 'e',
    kind: 'x',
  };
  expect(factChanges(before, after)).toEqual([
    { field: 'amount.value', from: 1, to: 2 },
    { field: 'event', from: null, to: 'e' },
    {
      field: 'parties',
      from: [{ organization: 'a' }],
      to: [{ organization: 'a' }, { organization: 'b' }],
    },
  ]);
  expect(
    factChanges({ parties: [{ organization: 'a' }] }, { parties: [{ organization: 'b' }] }),
  ).toEqual([{ field: 'parties.0.organization', from: 'a', to: 'b' }]);
});

test('words come and go in runs', () => {
  expect(
    wordChanges(
      { 'body.ru': 'Стороны хотят построить мост.', 'title.ru': 'Мост' },
      {
        'body.ru': 'Стороны намерены построить новый мост.',
        'title.ru': 'Мост',
        'title.en': 'A bridge',
      },
    ),
  ).toEqual([
    { text: 'body.ru', removed: ['хотят'], added: ['намерены', 'новый'] },
    { text: 'title.en', removed: [], added: ['A bridge'] },
  ]);
});
