import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site of the repository's own content. */
    readonly site: string;
  }
}

let folder: string | undefined;

/** Builds the site once, from nothing, for all test files of a project. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kelisim-site-'));
  const site = path.join(folder, 'dist');
  const { code, output } = await build({ OUT_DIR: site, CACHE_DIR: path.join(folder, 'cache') });
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  project.provide('site', site);
}

export async function teardown(): Promise<void> {
  if (folder) await rm(folder, { recursive: true, force: true });
}
