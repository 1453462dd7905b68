import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** A program of the build that runs in a process of its own, so that its memory ends with it. */
export interface Program {
  /** File in this folder. */
  readonly script: string;
  /** What is said of it when it fails. */
  readonly failure: string;
  readonly parameters: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Options of Node beside those that all have. */
  readonly room?: readonly string[];
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/**
 * Room for values that live shortly, in MB: pages and words come and go, and a small room is swept too often. And for
 * those that stay: an archive of 100,000 releases needs more than Node gives. Bytes outside the heap count as those in
 * it: by themselves, every 64 MB of them have the whole heap swept, however large it is.
 */
const ROOM_ASIDE = [
  '--max-semi-space-size=32',
  '--max-old-space-size=5500',
  '--external-memory-accounted-in-global-limit',
] as const;

/**
 * Room of the build itself, as `npm run build` has it: it is swept when it has doubled, for Node lets more garbage lie
 * there, which counts in its memory.
 */
export const ROOM = [...ROOM_ASIDE, '--heap-growing-percent=100'] as const;

/** Where Node keeps compiled programs when it is not told where. */
const COMPILED = path.join(os.tmpdir(), 'node-compile-cache');

/** Runs a program to its end; its warnings are passed on. @throws when it fails, with what it printed. */
export async function run(root: string, program: Program): Promise<void> {
  const script = path.join(import.meta.dirname, program.script);
  const child = spawn(
    process.execPath,
    [...ROOM_ASIDE, ...(program.room ?? []), script, ...program.parameters],
    {
      cwd: root,
      // By the channel it hears when this process is gone.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      ...(program.signal && { signal: program.signal }),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        // Vite would take these for its own, and tests have them set.
        ...{
          DEV: undefined,
          PROD: undefined,
          MODE: undefined,
          SSR: undefined,
          BASE_URL: undefined,
        },
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? COMPILED,
        ...program.environment,
      },
    },
  );
  const output: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => output.push(data));
  child.stderr?.on('data', (data: Buffer) => output.push(data));
  const code = await new Promise<number | null>((resolve, reject) => {
    let fault: Error | undefined;
    child.on('error', (error) => {
      fault = error;
      if (child.pid === undefined) reject(error);
    });
    // Also one that is ended early works on until then.
    child.on('close', (ended) => (fault ? reject(fault) : resolve(ended)));
  });
  const printed = Buffer.concat(output).toString('utf8');
  const faults = printed.split('\n').filter((line) => /\[(?:ERROR|WARN)\]/u.test(line));
  if (code !== 0 || faults.some((line) => line.includes('[ERROR]'))) {
    throw new Error(`${program.failure} (exit code ${code}):\n${printed.trim()}`);
  }
  if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
}
