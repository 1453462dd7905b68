import type { WriteStream } from 'node:tty';

/** Tells what is being done. */
export interface Narrator {
  /** Steps that are known to come. */
  readonly expect: (steps: number) => void;
  readonly begin: (step: string) => void;
  readonly end: () => void;
}

const WIDTH = 24;

/** A line that moves, while a person watches; nothing in a file, a pipe or CI. */
export function narrator(stream: WriteStream, environment: NodeJS.ProcessEnv): Narrator {
  if (!stream.isTTY || environment['CI']) {
    return { expect: () => undefined, begin: () => undefined, end: () => undefined };
  }
  let [done, all] = [-1, 0];
  return {
    expect: (steps) => void (all += steps),
    begin(step) {
      done = Math.min(done + 1, all);
      const bar = '█'.repeat(Math.round((done / Math.max(all, 1)) * WIDTH)).padEnd(WIDTH, '░');
      const line = `${bar} ${done} / ${all}  ${step}`.slice(0, (stream.columns || 80) - 1);
      stream.write(`\r\u001B[K${line}`);
    },
    end: () => void stream.write('\r\u001B[K'),
  };
}
