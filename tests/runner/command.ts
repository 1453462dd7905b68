import { spawn } from 'node:child_process';
import { executableOf, ROOT } from './manifest.ts';
import type { Command } from './stage.ts';

export interface Finished {
  /** `null` when it was killed or could not start. */
  readonly code: number | null;
  /** Standard output and errors as they came. */
  readonly output: string;
}

/**
 * Runs a command with its output kept. When `signal` aborts, the command and all that it has started are killed.
 * Never rejects.
 */
export async function runCommand(command: Command, signal: AbortSignal): Promise<Finished> {
  const [program, ...parameters] = command;
  const child = spawn(process.execPath, [executableOf(program), ...parameters], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
    // A group of its own, so that browsers and builds that it has started end with it.
    detached: process.platform !== 'win32',
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  const kill = (): void => {
    killGroup(child.pid);
  };
  signal.addEventListener('abort', kill);
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(error.message));
      resolve(null);
    });
    child.on('close', resolve);
  });
  signal.removeEventListener('abort', kill);
  if (signal.aborted) output.push(Buffer.from(`\n${String(signal.reason)}\n`));
  return { code: signal.aborted ? null : code, output: Buffer.concat(output).toString('utf8') };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function environment(): NodeJS.ProcessEnv {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...colour };
}
