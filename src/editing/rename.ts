import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentTree } from '#src/content-tree/tree.ts';
import type { Document } from '#src/lib/document.ts';
import type { Reading } from '#src/schemas/records.ts';
import type { Changes } from './changes.ts';
import { renameMentions, type Renaming } from './mention.ts';
import { addressOf, factsOf, filesOf, type RecordName } from './record.ts';
import { mayTake, REDIRECTS_FILE, withRedirect } from './redirects.ts';

/** The content as read and typed. */
export interface Content {
  readonly tree: ContentTree;
  readonly reading: Reading;
}

/**
 * Everything that gives a record another identifier: its files, every mention, the redirect of its address.
 * @throws a sentence for the editor when the identifier is taken.
 */
export function renameRecord(content: Content, from: RecordName, id: string): Changes {
  const { tree, reading } = content;
  const to = { ...from, id };
  if (filesOf(tree.documents, to).length > 0) {
    throw new Error(
      `Запись «${id}» уже есть. Если это одно и то же: npm run merge -- ${from.id} ${id}`,
    );
  }
  mayTake(reading.records.redirects, addressOf(to), addressOf(from));
  const changes = new Map<string, string | null>(movedMentions(content, { from, id }));
  for (const { file } of filesOf(tree.documents, from)) {
    const text = changes.get(file) ?? readFileSync(path.join(tree.root, file), 'utf8');
    changes.set(file, null);
    changes.set(renamedFile(file, id), text);
  }
  if (isPublished(factsOf(tree.documents, from))) {
    const redirect = { from: addressOf(from), to: addressOf(to) };
    changes.set(REDIRECTS_FILE, withRedirect(tree.root, redirect));
  }
  return changes;
}

/** The new text of every file that mentions a record. */
export function* movedMentions(
  { tree, reading }: Content,
  renaming: Renaming,
): Generator<[file: string, text: string]> {
  const { collection, id } = renaming.from;
  const references = new Map(reading.references.map((entry) => [entry.file, entry.references]));
  for (const { file } of tree.documents) {
    if (file.endsWith('.yaml')) continue;
    const own = references.get(file) ?? [];
    const paths = own.filter((to) => to.to === collection && to.id === id).map(({ path }) => path);
    const source = readFileSync(path.join(tree.root, file), 'utf8');
    const text = renameMentions(source, renaming, paths);
    if (text !== source) yield [file, text];
  }
}

/** The same file under another identifier; folder, language and ending stay. */
export function renamedFile(file: string, id: string): string {
  const { dir, base } = path.posix.parse(file);
  return path.posix.join(dir, id + base.slice(base.indexOf('.')));
}

/** A draft has no page, so its address needs no redirect. */
export const isPublished = ({ data }: Document): boolean => data['draft'] !== true;
