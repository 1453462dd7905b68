import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** Shows how far a long work has come, while a person watches; writes nothing to a file, a pipe or in CI. */
export function progressBar(
  stream: WriteStream,
  environment: NodeJS.ProcessEnv,
): (done: number, all: number) => void {
  if (!stream.isTTY || environment['CI']) return () => undefined;
  let shown = -1;
  return (done, all) => {
    const step = Math.floor((done / all) * WIDTH);
    if (step === shown && done < all) return;
    shown = step;
    const bar = '█'.repeat(step).padEnd(WIDTH, '░');
    stream.write(done < all ? `\r${bar} ${done} / ${all}` : `\r${' '.repeat(WIDTH + 20)}\r`);
  };
}
