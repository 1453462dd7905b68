import { expect, test } from 'vitest';
import { must } from '#src/lib/graph/archive.ts';
import { FIGURES, RELEASES, SECTORS_OF_COMPANIES, TOTAL } from '#tests/facts/releases.ts';
import { realArchive as archive } from '#tests/fixtures/real-archive.ts';

const releases = Object.keys(RELEASES).map((id) => must(archive.releases, id));

test('56 documents and about 3 billion dollars for all of them are announced once', () => {
  const totals = releases.flatMap(({ id, totals: own, agreements }) =>
    own.map(({ documents, amount }) => ({
      release: id,
      documents,
      listed: agreements.length,
      amount,
    })),
  );
  expect(totals).toEqual([
    { ...TOTAL, amount: { ...TOTAL.amount, asGiven: expect.stringContaining('3 млрд долларов') } },
  ]);
});

test('four figures, the trade of a year being the sum of its parts', () => {
  const figures = releases.flatMap((release) => release.figures);
  expect(
    figures.map(({ value, precision, unit, direction, period }) => [
      value,
      precision,
      unit,
      direction,
      period,
    ]),
  ).toEqual(FIGURES);
  expect(figures.map(({ parts }) => parts)).toEqual([[], [figures[2]?.id, figures[3]?.id], [], []]);
  expect(figures[0]?.sectors).toHaveLength(SECTORS_OF_COMPANIES);
  expect(figures.map(({ sectorsAreExamples }) => sectorsAreExamples)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
