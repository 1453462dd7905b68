import path from 'node:path';
import type { Document } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import type { Cache } from './cache.ts';
import { toDocument } from './document.ts';
import { listFolder } from './folder.ts';
import { readSource, type SourceFile } from './source.ts';
import { stampOf } from './stamp.ts';

/** Everything in a content folder: the only reading of it. */
export interface ContentTree {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Sorted by path. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Every file looked at, the unreadable ones too, sorted. */
  readonly files: readonly string[];
}

/** How a tree is read. */
export interface TreeReading {
  /** Documents of earlier readings; a file that looks untouched is not opened. */
  readonly cache?: DocumentCache;
  /** What has been read of the files already, by file. */
  readonly ahead?: (files: readonly string[]) => ReadonlyMap<string, TreeFile>;
  /** Called with every document, in order; `open` gives its text, `null` when the file has changed meanwhile. */
  readonly each?: (document: Document, open: () => SourceFile | null) => void;
  /** Called after each file. */
  readonly progress?: (done: number, all: number) => void;
}

/** A file as a document, or why it is none. */
export type TreeFile =
  | { readonly document: Document; readonly open?: () => SourceFile | null }
  | { readonly problems: readonly Problem[] };

export interface DocumentCache {
  readonly documents: Cache<Document>;
  /** Present time in milliseconds, by the clock of the files. */
  readonly now: number;
}

/** @throws when the folder does not exist or cannot be read. */
export function readTree(
  root: string,
  { cache, ahead, each, progress }: TreeReading = {},
): ContentTree {
  const listing = listFolder(root);
  const known = ahead?.(listing.files);
  const problems: Problem[] = [...listing.problems];
  const documents: Document[] = [];
  for (const [index, file] of listing.files.entries()) {
    const read = readFile({ root, file, known: known?.get(file) }, cache);
    if ('problems' in read) problems.push(...read.problems);
    else {
      const { document, open = () => reopen(root, document) } = read;
      documents.push(document);
      each?.(document, open);
    }
    progress?.(index + 1, listing.files.length);
  }
  return { root, documents, problems, files: listing.files };
}

interface Asked {
  readonly root: string;
  readonly file: string;
  readonly known: TreeFile | undefined;
}

function readFile({ root, file, known }: Asked, cache: DocumentCache | undefined): TreeFile {
  const stamp = cache ? stampOf(path.join(root, file), cache.now) : null;
  const former = stamp === null ? undefined : cache?.documents.get(file, stamp);
  if (former) return { document: former };
  const read = known ?? readNow(root, file);
  if ('problems' in read) return read;
  if (stamp !== null) cache?.documents.set(file, stamp, read.document);
  return read;
}

/** A file read without any memory. */
export function readNow(root: string, file: string): TreeFile {
  const source = readSource(root, file);
  if ('rule' in source) return { problems: [source] };
  const document = toDocument(source);
  return Array.isArray(document) ? { problems: document } : { document, open: () => source };
}

/** A document's file read again; `null` when it is not the same any more. */
export function reopen(root: string, { file, digest }: Document): SourceFile | null {
  const source = readSource(root, file);
  return 'rule' in source || source.digest !== digest ? null : source;
}
