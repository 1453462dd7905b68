import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOM } from '#src/build/child.ts';
import type { Command } from './process.ts';

/** A copy of the project with an archive of its own, in which templates may be changed. */
export interface Workshop {
  /** Of the copy. */
  readonly root: string;
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
}

/** What a build does not read, or what the workshop has of its own. Names with a dot in front stay behind too. */
const LEFT_BEHIND = /^(?:\..*|node_modules|dist.*|coverage|tests|content)$/u;

/** Sets it up in an empty folder; packages stay where the project has them. The archive is written by others. */
export function setUpWorkshop(project: string, folder: string): Workshop {
  const root = path.join(folder, 'project');
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(project)) {
    if (LEFT_BEHIND.test(name)) continue;
    cpSync(path.join(project, name), path.join(root, name), { recursive: true });
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return {
    root,
    contentDir: path.join(folder, 'content'),
    outDir: path.join(folder, 'site'),
    cacheDir: path.join(folder, 'cache'),
  };
}

/** The build as `npm run build` runs it, without npm. */
export function buildCommand({ root, contentDir, outDir, cacheDir }: Workshop): Command {
  return {
    line: [process.execPath, ...ROOM, path.join(root, 'scripts/build.ts')],
    folder: root,
    environment: { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir },
  };
}

/** As after a fresh clone: nothing built, nothing remembered. */
export function sweep({ outDir, cacheDir }: Workshop): void {
  for (const folder of [outDir, cacheDir]) rmSync(folder, { recursive: true, force: true });
}
