import type { Document } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import { readDocument } from './document.ts';
import { listFolder } from './folder.ts';

/** Everything in a content folder: the only reading of it. */
export interface ContentTree {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Sorted by path. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Number of files looked at, the unreadable ones included. */
  readonly files: number;
}

/** @throws when the folder does not exist or cannot be read. */
export function readTree(root: string): ContentTree {
  const listing = listFolder(root);
  const problems: Problem[] = [...listing.problems];
  const documents: Document[] = [];
  for (const file of listing.files) {
    const read = readDocument(root, file);
    if ('rule' in read) problems.push(read);
    else documents.push(read);
  }
  return { root, documents, problems, files: listing.files.length };
}
