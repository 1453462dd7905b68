import { describe, expect, test } from 'vitest';
import { must } from '#src/lib/graph/archive.ts';
import { LOCALES } from '#src/site.ts';
import { AGREEMENTS } from '#tests/facts/agreements.ts';
import { EVENTS } from '#tests/facts/events.ts';
import { RELEASES } from '#tests/facts/releases.ts';
import { firstName, realArchive as archive } from '#tests/fixtures/real-archive.ts';

test('both releases and their three events are published, with all seventeen agreements', () => {
  expect([...archive.releases.keys()]).toEqual(expect.arrayContaining(Object.keys(RELEASES)));
  expect([...archive.events.keys()]).toEqual(expect.arrayContaining(Object.keys(EVENTS)));
  expect(Object.values(AGREEMENTS).flat()).toHaveLength(17);
});

describe.each(Object.entries(RELEASES))('the release %s', (id, { published, event }) => {
  const release = must(archive.releases, id);

  test('is written in three languages, two of them translations', () => {
    expect(LOCALES.map((locale) => release.texts[locale]?.translator)).toEqual([
      null,
      'Kelisim',
      'Kelisim',
    ]);
  });

  test('has no date, place or issuer but what the text gives', () => {
    expect(release).toMatchObject({ language: 'ru', published, event, place: null, issuer: null });
    expect(release.titleSupplied).toBe(true);
  });

  test('tells by a digest which text was received, and nothing of its origin', () => {
    expect(release.source).toEqual({
      publisher: null,
      url: null,
      retrieved: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });

  test('announces its agreements in the order of the text', () => {
    const announced = release.agreements.map((agreementId) => {
      const agreement = must(archive.agreements, agreementId);
      return {
        kind: agreement.kind,
        kindAsGiven: agreement.kindAsGiven,
        kindBasis: agreement.kindBasis,
        parties: agreement.parties.map(({ organization, as }) =>
          organization === null
            ? null
            : (as ?? firstName(organization)),
        ),
        regions: agreement.regions.map(({ code }) => code),
        countries: agreement.countries,
        hasSubject: agreement.subject !== null,
      };
    });
    expect(announced).toEqual(AGREEMENTS[id]);
  });

  test('announces each, without date or sum, and no step comes before', () => {
    expect(release.agreements.length).toBeGreaterThan(0);
    for (const agreementId of release.agreements) {
      const { stages, amount, event: at, titleSupplied } = must(archive.agreements, agreementId);
      expect(stages[0]).toEqual({ stage: 'announced', date: null, source: { release: id } });
      expect({ amount, at, titleSupplied }).toEqual({
        amount: null,
        at: event,
        titleSupplied: true,
      });
    }
  });
});

