import { execFile } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Built {
  readonly code: number;
  /** Standard output and errors. */
  readonly output: string;
}

/** Folders of a build as the command takes them from its environment. */
export interface Folders {
  readonly CONTENT_DIR?: string;
  readonly OUT_DIR: string;
  readonly CACHE_DIR: string;
  readonly SITE_URL?: string;
}

/** What the tests run with must not reach the build. */
const UNSET = { CONTENT_DIR: '', SITE_URL: '', NODE_ENV: 'production', VITEST: '' };

/** Runs `npm run build` on these folders, on the Node that runs the tests. */
export async function build(folders: Folders): Promise<Built> {
  return new Promise((resolve) => {
    const script = path.join(ROOT, 'scripts/build.ts');
    const options = { cwd: ROOT, env: { ...process.env, ...UNSET, ...folders } };
    const child = execFile(process.execPath, [script], options, (error, out, errors) => {
      resolve({ code: child.exitCode ?? (error ? 1 : 0), output: `${out}${errors}` });
    });
  });
}
