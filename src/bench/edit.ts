import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addRelease } from '#src/corpus/folder.ts';
import { filesBelow } from '#src/build/folder.ts';
import type { Workshop } from './workshop.ts';

/** Takes an edit back. */
export type Undo = () => void;

/** Adds one release with 3 agreements and 2 new organizations. `content` is the archive whose code lists are used. */
export function addNews({ contentDir }: Workshop, content: string): Undo {
  const recipe = path.join(contentDir, '.corpus.json');
  const before = readFileSync(recipe);
  const files = addRelease(contentDir, content);
  return () => {
    for (const file of files) rmSync(path.join(contentDir, file));
    writeFileSync(recipe, before);
  };
}

/** Gives the organization that most agreements name another name; the old one stays beside it. @throws without one. */
export function renameOrganization({ contentDir }: Workshop): Undo {
  const file = path.join(contentDir, 'organizations', `${mostNamed(contentDir)}.md`);
  return edited(file, withNewName);
}

/** One more element at the end of the template of releases. */
export function changeTemplate({ root }: Workshop): Undo {
  const file = path.join(root, 'src/layouts/ReleaseLayout.astro');
  return edited(file, (text) => text.replace('</Base>', '<span hidden>·</span></Base>'));
}

/**
 * The file of an organization with one more name before the others. @throws when it has none.
 * @internal Exported for tests.
 */
export function withNewName(text: string): string {
  const first = /^names:\n((?: {2}- .*\n)(?: {4}.*\n)*)/mu.exec(text)?.[1];
  if (first === undefined) throw new Error('The organization has no list of names.');
  const renamed = first.replace(/(text: .*?)(['"]?)$/mu, '$1 Плюс$2');
  return text.replace('names:\n', `names:\n${renamed}`);
}

function mostNamed(contentDir: string): string {
  const counts = new Map<string, number>();
  const folder = path.join(contentDir, 'agreements');
  for (const file of filesBelow(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, id = ''] of text.matchAll(/^ {2}- organization: (.+)$/gmu)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [first] = filesBelow(path.join(contentDir, 'organizations'));
  const id = most?.[0] ?? first?.replace(/\.md$/u, '');
  if (id === undefined) throw new Error('The archive has no organization to rename.');
  return id;
}

function edited(file: string, edit: (text: string) => string): Undo {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`The bench found nothing to change in ${file}.`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}
