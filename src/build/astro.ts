import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Options } from './options.ts';

/** Folders between a build and Astro. */
export interface AstroFolders {
  readonly plan: string;
  /** Emptied, then filled by Astro. */
  readonly stage: string;
}

const RENDERER = path.join(import.meta.dirname, 'render-process.ts');

/**
 * Renders the planned pages into the stage, in a process of its own, so that the memory of the graph and of the
 * renderer do not add up. @throws when Astro fails, with what it printed.
 */
export async function renderPages(
  root: string,
  { plan, stage }: AstroFolders,
  options: Options,
): Promise<void> {
  rmSync(stage, { recursive: true, force: true });
  const child = spawn(process.execPath, [RENDERER, root], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: options.contentDir,
      SITE_URL: options.siteUrl,
      KELISIM_PLAN: plan,
      KELISIM_OUT: stage,
      KELISIM_CACHE: path.join(options.cacheDir, 'astro'),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const printed = Buffer.concat(output).toString('utf8');
  const faults = printed.split('\n').filter((line) => /\[(?:ERROR|WARN)\]/u.test(line));
  if (code !== 0 || faults.some((line) => line.includes('[ERROR]'))) {
    throw new Error(`Astro could not render the pages (exit code ${code}):\n${printed.trim()}`);
  }
  if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
}
