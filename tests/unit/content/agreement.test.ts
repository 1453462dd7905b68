import { describe, expect, test } from 'vitest';
import { firstName, realArchive as archive } from '#tests/fixtures/real-archive.ts';

describe('agreements', () => {
  test('have 37 places of parties, one of them unnamed', () => {
    const parties = [...archive.agreements.values()].flatMap((agreement) => agreement.parties);
    expect(parties).toHaveLength(37);
    expect(parties.filter(({ unnamed }) => unnamed)).toHaveLength(1);
  });

  test('mean regions in the borders of 2016 where these have changed', () => {
    const borders = [...archive.agreements.values()].flatMap(({ regions }) =>
      regions.flatMap(({ code, borders: year }) => (year === null ? [] : [[code, year]])),
    );
    expect(borders).toEqual([['KZ-19', '2016']]);
  });

  test('one is about an organization that is no party', () => {
    const about = [...archive.backlinks.agreementsAbout].map(([id, agreements]) => [
      firstName(id),
      agreements.length,
    ]);
    expect(about).toEqual([['ООО «Центральный Сухой порт»', 1]]);
  });

  test('have title and subject in three languages, where they have any', () => {
    const texts = [...archive.agreements.values()].flatMap(({ title, subject }) => [
      title,
      subject,
    ]);
    const written = texts.filter((text) => text !== null);
    expect(written).toHaveLength(17 + 13);
    for (const text of written) expect(Object.keys(text).sort()).toEqual(['en', 'kk', 'ru']);
  });
});

