import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from '#src/content-tree/folder.ts';

/**
 * Gives a folder the content files of another; files that are the same are left alone. What the other has no more
 * goes when the function that it returns is called: whoever reads the folder may still want it.
 */
export function mirror(from: string, to: string): () => void {
  mkdirSync(to, { recursive: true });
  const { files } = listFolder(from);
  const wanted = new Set(files);
  const left = listFolder(to).files.filter((file) => !wanted.has(file));
  for (const file of files) {
    const target = path.join(to, file);
    const bytes = readFileSync(path.join(from, file));
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return () => {
    for (const file of left) rmSync(path.join(to, file), { force: true });
  };
}
