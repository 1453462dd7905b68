import type { ServerResponse } from 'node:http';

/** Keeps answers and changes apart: what is answered sees everything before a change, or everything after it. */
export interface Gate {
  /** Middleware: lets a request through when no change is being made. */
  readonly pass: (request: unknown, response: ServerResponse, next: () => void) => void;
  /** Waits until all answers are given, makes the change, then lets those through that came meanwhile. */
  readonly exclusively: <T>(change: () => Promise<T>) => Promise<T>;
}

/** Milliseconds after which an answer that does not end is no longer waited for. */
const LONGEST = 10_000;

/** A gate that is closed until the first change has been made. */
export function closedGate(): Gate {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const answers = new Set<Promise<unknown>>();
  let closed: Promise<unknown> = promise;
  let letIn = resolve;
  const answer = (response: ServerResponse): void => {
    // Who has left while the gate was closed does not leave again.
    if (response.closed) return;
    const ended = new Promise((end) => response.once('close', end));
    answers.add(ended);
    void ended.then(() => answers.delete(ended));
  };
  return {
    pass(_request, response, next) {
      void closed.then(() => {
        answer(response);
        next();
      });
    },
    async exclusively(change) {
      const next = Promise.withResolvers<undefined>();
      const former = letIn;
      [closed, letIn] = [next.promise, next.resolve];
      await Promise.race([Promise.all(answers), patience()]);
      try {
        return await change();
      } finally {
        former(undefined);
        next.resolve(undefined);
      }
    },
  };
}

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST).unref();
  });
