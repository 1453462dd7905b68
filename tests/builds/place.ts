import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setUpWorkshop } from '#src/bench/workshop.ts';
import type { Options } from '#src/build/options.ts';

/** A copy of the project and of a very small archive, in which everything may be changed. */
export interface Place {
  /** Folder of everything. */
  readonly folder: string;
  /** Of the copy. */
  readonly root: string;
  readonly content: string;
  siteUrl: string;
}

const PROJECT = path.resolve(import.meta.dirname, '../..');
const ARCHIVE = path.join(PROJECT, 'tests/fixtures/content');

export function openPlace(): Place {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-property-'));
  const { root, contentDir: content } = setUpWorkshop(PROJECT, folder);
  cpSync(ARCHIVE, content, { recursive: true });
  return { folder, root, content, siteUrl: 'https://one.example' };
}

export const closePlace = ({ folder }: Place): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** The content again as at first, at the same address; templates stay as they are. */
export function resetContent({ content }: Place): void {
  rmSync(content, { recursive: true });
  cpSync(ARCHIVE, content, { recursive: true });
}

/** Folders of a build: `name` tells one site with its cache from another. */
export const optionsFor = ({ folder, content, siteUrl }: Place, name: string): Options => ({
  contentDir: content,
  outDir: path.join(folder, name, 'site'),
  cacheDir: path.join(folder, name, 'cache'),
  siteUrl,
});
