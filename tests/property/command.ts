import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Options } from '#src/build/options.ts';

/** How a build ended: its code, or the signal that ended it. */
interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/**
 * Runs the build of a copy of the project, in a group of processes of its own; after so many milliseconds, if any are given, all of them
 * are killed at once, as when the machine goes off.
 */
export async function build(root: string, options: Options, kill?: number): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'scripts/build.ts')], {
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
