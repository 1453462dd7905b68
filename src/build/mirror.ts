import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from '#src/content-tree/folder.ts';

/** Makes a folder hold the same content files as another; files that are the same are left alone. */
export function mirror(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const { files } = listFolder(from);
  const wanted = new Set(files);
  for (const file of listFolder(to).files) if (!wanted.has(file)) rmSync(path.join(to, file));
  for (const file of files) {
    const target = path.join(to, file);
    const bytes = readFileSync(path.join(from, file));
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
