import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '#src/build/folder.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import { valuesOf } from '#src/lib/trace/value.ts';
import { valueCell } from '#src/lib/trace/cell.ts';
import { readRecords } from '#src/schemas/records.ts';
import { CONTENT, folderOf } from '#tests/fixtures/content-tree.ts';

/** The value of each record's cell, by collection and identifier. */
function values(folder: string): ReadonlyMap<string, string> {
  const archive = toArchive(readRecords(readTree(folder).documents).records);
  const valueOf = valuesOf(archive);
  return new Map(
    COLLECTIONS.flatMap((name) =>
      Array.from(archive[name].keys(), (id): [string, string] => [
        `${name} ${id}`,
        valueOf(valueCell(name, id)),
      ]),
    ),
  );
}

test('whatever file of a record is changed, its cell has another value, and no other has', () => {
  const names = filesBelow(CONTENT).filter((file) => file.endsWith('.md'));
  const text = (file: string): string => readFileSync(path.join(CONTENT, file), 'utf8');
  const folder = folderOf(
    Object.fromEntries(filesBelow(CONTENT).map((file) => [file, text(file)])),
  );
  const before = values(folder);
  const moved: string[] = [];
  for (const file of names) {
    const at = path.join(folder, file);
    writeFileSync(at, `${text(file)}\nЕщё.\n`);
    const now = values(folder);
    moved.push(...[...now].filter(([cell, value]) => before.get(cell) !== value).map(([c]) => c));
    writeFileSync(at, text(file));
  }
  const expected = names.flatMap((file) => {
    const [id] = path.basename(file).split('.');
    const cell = `${file.split('/')[0]} ${id}`;
    return before.has(cell) ? [cell] : [];
  });
  expect(expected.length).toBeGreaterThan(before.size);
  expect(moved).toEqual(expected);
});
