import { expect, it } from 'vitest';
import { schedule } from '#tests/runner/schedule.ts';

/** Runs the items and writes down what begins and ends; `release` lets a running one end. */
function observe(items: readonly { name: string; uses?: string }[], lanes: number) {
  const events: string[] = [];
  const releases = new Map<string, () => void>();
  const done = schedule(items, lanes, async ({ name }) => {
    events.push(`+${name}`);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    releases.set(name, () => resolve(undefined));
    await promise;
    events.push(`-${name}`);
    return name.toUpperCase();
  });
  const release = async (name: string): Promise<void> => {
    releases.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { events, release, done };
}

it('fills the lanes, the earlier first, and keeps the order of the results', async () => {
  const { events, release, done } = observe([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2);
  expect(events).toEqual(['+a', '+b']);
  await release('b');
  expect(events).toEqual(['+a', '+b', '-b', '+c']);
  await release('c');
  await release('a');
  expect(await done).toEqual(['A', 'B', 'C']);
});

it('does not run together what uses the same thing, and lets others pass', async () => {
  const items = [{ name: 'a', uses: 'x' }, { name: 'b', uses: 'x' }, { name: 'c' }, { name: 'd' }];
  const { events, release, done } = observe(items, 2);
  expect(events).toEqual(['+a', '+c']);
  await release('c');
  expect(events).toEqual(['+a', '+c', '-c', '+d']);
  await release('a');
  expect(events).toEqual(['+a', '+c', '-c', '+d', '-a', '+b']);
  await release('d');
  await release('b');
  expect(await done).toEqual(['A', 'B', 'C', 'D']);
});

it('rejects when one cannot be run', async () => {
  const failure = new Error('no disk');
  await expect(schedule([{}], 2, () => Promise.reject(failure))).rejects.toBe(failure);
});
