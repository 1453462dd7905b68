import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { closedGate, type Gate } from '#src/integrations/gate.ts';

/** A request at the gate; `answer` ends it. */
function request(gate: Gate, log: string[], name: string) {
  const response = new EventEmitter() as unknown as ServerResponse;
  gate.pass(null, response, () => log.push(name));
  return { answer: () => response.emit('close') };
}

/** Everything that promises have made possible has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('nothing is answered before the first change', async () => {
  const gate = closedGate();
  const log: string[] = [];
  request(gate, log, 'early');
  await settled();
  expect(log).toEqual([]);
  await gate.exclusively(async () => log.push('change'));
  await settled();
  expect(log).toEqual(['change', 'early']);
});

test('a change waits for the answers that are being given, and later requests for the change', async () => {
  const gate = closedGate();
  const log: string[] = [];
  await gate.exclusively(async () => undefined);
  const first = request(gate, log, 'first');
  await settled();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const changed = gate.exclusively(async () => {
    log.push('change');
    await promise;
  });
  request(gate, log, 'second');
  await settled();
  expect(log).toEqual(['first']);
  first.answer();
  await settled();
  expect(log).toEqual(['first', 'change']);
  resolve(undefined);
  await changed;
  await settled();
  expect(log).toEqual(['first', 'change', 'second']);
});

test('a change that fails opens the gate all the same', async () => {
  const gate = closedGate();
  const log: string[] = [];
  request(gate, log, 'page');
  const failing = gate.exclusively(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await settled();
  expect(log).toEqual(['page']);
});
