import { expect, test } from 'vitest';
import { GOLD } from '#tests/fixtures/extraction/gold.ts';
import { scoreOf } from './score.ts';

test('the gold set: agreements, parties, kinds, and nothing where there is nothing', () => {
  const negatives = GOLD.filter(({ agreements }) => agreements.length === 0);
  expect(GOLD.length).toBeGreaterThanOrEqual(150);
  expect(negatives.length).toBeGreaterThanOrEqual(60);
  const score = scoreOf(GOLD);
  expect(score, score.mistakes.join('\n')).toMatchObject({ falseOnNegatives: 0 });
  expect(score.agreements, score.mistakes.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(score.parties, score.mistakes.join('\n')).toBeGreaterThanOrEqual(0.92);
  expect(score.kinds, score.mistakes.join('\n')).toBeGreaterThanOrEqual(0.98);
});
