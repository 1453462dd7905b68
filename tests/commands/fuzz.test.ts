import { expect, test } from 'vitest';
import { campaign } from '#tests/fuzz/campaign.ts';

test('a damaged archive is refused with real places, or can be built', () => {
  const { verdicts, failures } = campaign(60, 1);
  expect(failures).toEqual([]);
  expect(verdicts.refused).toBeGreaterThan(20);
  expect(verdicts.accepted).toBeGreaterThan(2);
});
