import { spawn } from 'node:child_process';
import { childSeconds } from './processor-time.ts';
import { watchMemory } from './memory-watch.ts';
import type { Measurement } from './measurement.ts';

export interface Command {
  readonly line: readonly [program: string, ...parameters: string[]];
  readonly folder: string;
  /** Beside the environment of the bench. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Milliseconds since any fixed moment. */
export type Clock = () => number;

/** How much of what a command printed is told when it fails, in characters. */
const TOLD = 4000;

/** A shell tells the times of its children when they have ended, to whoever reads its third stream. */
const TIMED = '"$@"; code=$?; times >&3; exit "$code"';

/** Runs a command to its end. @throws when it cannot be started or fails, with the end of what it printed. */
export async function measure(command: Command, clock: Clock): Promise<Measurement> {
  const isPosix = process.platform !== 'win32';
  const [program, ...parameters] = command.line;
  const [shell, args] = isPosix
    ? ['/bin/sh', ['-c', TIMED, 'sh', program, ...parameters]]
    : [program, parameters];
  const started = clock();
  const child = spawn(shell, args, {
    cwd: command.folder,
    env: { ...process.env, CI: '1', NO_COLOR: '1', ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const watch = watchMemory(child.pid ?? 0);
  const [printed, times]: Buffer[][] = [[], []];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => printed?.push(data));
  }
  child.stdio[3]?.on('data', (data: Buffer) => times?.push(data));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(watch.stop);
  const wallSeconds = (clock() - started) / 1000;
  if (code !== 0) {
    const output = Buffer.concat(printed ?? [])
      .toString('utf8')
      .trim()
      .slice(-TOLD);
    throw new Error(`${command.line.join(' ')} ended with ${code ?? 'a signal'}:\n${output}`);
  }
  const cpuSeconds = isPosix ? childSeconds(Buffer.concat(times ?? []).toString('utf8')) : null;
  return { wallSeconds, cpuSeconds, ...watch.stop() };
}
