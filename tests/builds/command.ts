import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Options } from '#src/build/options.ts';

/** How a build ended: its code, or the signal that ended it. */
interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** What becomes of a build. */
interface Fate {
  /** After so many milliseconds all its processes are killed at once, as when the machine goes off. */
  readonly kill?: number;
  /** A file can only become so large, in units of 512 bytes. */
  readonly fileLimit?: number;
}

/** Runs the build of a copy of the project, in a group of processes of its own. */
export async function build(
  root: string,
  options: Options,
  { kill, fileLimit }: Fate = {},
): Promise<Ended> {
  const started = performance.now();
  const line = [process.execPath, path.join(root, 'scripts/build.ts')] as const;
  const limited = ['-c', `ulimit -f ${fileLimit}; exec "$@"`, 'sh', ...line];
  const [program, parameters] = fileLimit === undefined ? [line[0], [line[1]]] : ['sh', limited];
  const child = spawn(program, parameters, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', VITEST: '' },
      ...{ CONTENT_DIR: options.contentDir, OUT_DIR: options.outDir },
      ...{ CACHE_DIR: options.cacheDir, SITE_URL: options.siteUrl },
    },
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  const timer =
    kill === undefined
      ? undefined
      : setTimeout(() => {
          if (child.pid !== undefined && child.exitCode === null)
            process.kill(-child.pid, 'SIGKILL');
        }, kill);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const printed = Buffer.concat(output).toString('utf8');
  return { code, output: printed, milliseconds: performance.now() - started };
}
