import { expect, test } from 'vitest';
import { firstName, sourceAgreements as agreements } from '#tests/fixtures/real-archive.ts';

test('there are 37 places of parties, one of them unnamed', () => {
  const parties = agreements.flatMap((agreement) => agreement.parties);
  expect(parties).toHaveLength(37);
  expect(parties.filter(({ unnamed }) => unnamed)).toHaveLength(1);
});

test('regions are meant in the borders of 2016 where these have changed', () => {
  const borders = agreements.flatMap(({ regions }) =>
    regions.flatMap(({ code, borders: year }) => (year === null ? [] : [[code, year]])),
  );
  expect(borders).toEqual([['KZ-19', '2016']]);
});

test('one agreement is about an organization that is no party', () => {
  const about = agreements.flatMap(({ concerns }) => concerns.map(firstName));
  expect(about).toEqual(['ООО «Центральный Сухой порт»']);
});

test('titles and subjects are written in three languages, where there are any', () => {
  const texts = agreements.flatMap(({ title, subject }) => (subject ? [title, subject] : [title]));
  expect(texts).toHaveLength(17 + 13);
  for (const text of texts) expect(Object.keys(text).sort()).toEqual(['en', 'kk', 'ru']);
});
