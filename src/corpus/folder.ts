import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { LAST_DAY } from './calendar.ts';
import { filesOfRelease } from './corpus.ts';
import type { ContentFile } from './files/file.ts';
import { sharedFiles } from './files/shared.ts';
import { organizationsBefore, toWorld } from './world.ts';

/** What a corpus is made from. It stands in its folder, which tells that from the folders of people. */
interface Recipe {
  readonly seed: number;
  readonly size: number;
  /** Releases added afterwards, one at a time. */
  readonly added: number;
}

/** Begins with a dot, so that it is not content. */
const RECIPE_FILE = '.corpus.json';

export interface Order {
  readonly folder: string;
  readonly size: number;
  readonly seed: number;
  /** The archive whose code lists and pages are used. */
  readonly contentDir: string;
}

/** The folder is new, empty or holds a corpus, and so may be written anew. */
export function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return (
    statSync(folder).isDirectory() && (readdirSync(folder).length === 0 || holdsCorpus(folder))
  );
}

export const holdsCorpus = (folder: string): boolean => existsSync(path.join(folder, RECIPE_FILE));

/**
 * Writes a corpus, one file at a time; yields the number of releases written so far. An earlier corpus in the
 * folder goes. @throws when the folder holds anything else.
 */
export function* writeCorpus({ folder, size, seed, contentDir }: Order): Generator<number> {
  if (!isFree(folder)) throw new Error(`${folder} holds something that is not a corpus.`);
  rmSync(folder, { recursive: true, force: true });
  const write = writer(folder);
  const world = toWorld(seed, contentDir);
  write(recipeFile({ seed, size, added: 0 }));
  for (const file of sharedFiles(contentDir, size)) write(file);
  for (let index = 0; index < size; index++) {
    for (const file of filesOfRelease(world, index)) write(file);
    yield index + 1;
  }
}

/**
 * Adds one release to a corpus, news of the last day with three agreements and two new organizations; returns
 * the paths of its files. @throws when the folder holds no corpus.
 */
export function addRelease(folder: string, contentDir: string): string[] {
  const recipe = JSON.parse(readFileSync(path.join(folder, RECIPE_FILE), 'utf8')) as Recipe;
  const { seed, size, added } = recipe;
  const next = organizationsBefore(size) + 2 * added;
  const files = filesOfRelease(toWorld(seed, contentDir), size + added, {
    day: LAST_DAY,
    agreements: 3,
    newOrganizations: [next, next + 1],
  });
  const write = writer(folder);
  const paths = Array.from(files, (file) => write(file));
  write(recipeFile({ seed, size, added: added + 1 }));
  return paths;
}

const recipeFile = (recipe: Recipe): ContentFile => ({
  path: RECIPE_FILE,
  text: `${JSON.stringify(recipe)}\n`,
});

function writer(folder: string): (file: ContentFile) => string {
  const made = new Set<string>();
  return (file) => {
    const target = path.join(folder, file.path);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, file.text);
    return file.path;
  };
}
