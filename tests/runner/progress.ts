import type { Outcome } from './outcome.ts';

/** Tells a person what runs and what has come of it. */
export interface Progress {
  readonly started: (name: string) => void;
  readonly finished: (name: string, result: Result) => void;
}

export interface Result extends Outcome {
  readonly milliseconds: number;
  /** All that the stage has printed. */
  readonly output: string;
}

/**
 * Prints a line for each finished stage and the whole output of one that failed. On a terminal a last line
 * shows what is running.
 */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const running = new Map<string, number>();
  let ticking: NodeJS.Timeout | undefined;

  const clear = (): void => {
    if (stream.isTTY) stream.write('\r\u001B[2K');
  };
  const show = (): void => {
    const parts = [...running].map(([name, start]) => `${name} ${seconds(Date.now() - start, 0)}`);
    clear();
    stream.write(`… ${parts.join(', ')}`);
  };

  return {
    started: (name) => {
      running.set(name, Date.now());
      if (stream.isTTY) ticking ??= setInterval(show, 1000);
    },
    finished: (name, result) => {
      running.delete(name);
      if (running.size === 0) {
        clearInterval(ticking);
        ticking = undefined;
      }
      clear();
      if (result.failed > 0) stream.write(`\n${result.output.trimEnd()}\n\n`);
      stream.write(`${describe(name, result)}\n`);
    },
  };
}

function describe(name: string, { passed, failed, milliseconds }: Result): string {
  const counts = [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ');
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${seconds(milliseconds, 1).padStart(7)}  ${counts}`;
}

function seconds(milliseconds: number, digits: number): string {
  return `${(milliseconds / 1000).toFixed(digits)} s`;
}
