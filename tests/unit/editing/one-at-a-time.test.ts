import { expect, test } from 'vitest';
import { oneAtATime } from '#src/build/one-at-a-time.ts';

test('calls that come while the work runs are served by one more run', async () => {
  let runs = 0;
  let atOnce = 0;
  let most = 0;
  const work = oneAtATime(
    async () => {
      runs += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
    },
    () => undefined,
  );
  await Promise.all([work(), work(), work()]);
  expect([runs, most]).toEqual([2, 1]);
  await work();
  expect(runs).toBe(3);
});

test('a failure is handed on and does not stop later runs', async () => {
  const failures: unknown[] = [];
  let runs = 0;
  const work = oneAtATime(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('first');
    },
    (error) => failures.push(error),
  );
  await work();
  await work();
  expect(runs).toBe(2);
  expect(failures).toEqual([new Error('first')]);
});
