import path from 'node:path';
import { expect, it } from 'vitest';
import { addNews, changeTemplate, renameOrganization } from '#src/bench/edit.ts';
import { differenceOf } from '#src/bench/difference.ts';
import { snapshotOf } from '#src/bench/snapshot.ts';
import { setUpWorkshop } from '#src/bench/workshop.ts';
import { inspect } from '#src/check/inspection.ts';
import { writeCorpus } from '#src/corpus/folder.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

const project = process.cwd();
const contentDir = path.resolve('content');

it('edits a copy of the project so that it still passes the check, and takes every edit back', () => {
  const workshop = setUpWorkshop(project, temporaryFolder());
  const written = writeCorpus({ folder: workshop.contentDir, size: 12, seed: 1, contentDir });
  expect([...written]).toHaveLength(12);
  const folders = [workshop.contentDir, path.join(workshop.root, 'src')];
  for (const edit of [addNews, renameOrganization, changeTemplate]) {
    const before = folders.map(snapshotOf);
    const undo = edit(workshop, contentDir);
    const counts = folders.map((folder, at) =>
      differenceOf(before[at] ?? new Map(), snapshotOf(folder)),
    );
    expect(counts.reduce((total, { all }) => total + all.added + all.changed, 0)).toBeGreaterThan(
      0,
    );
    const { problems } = inspect(workshop.contentDir);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    undo();
    expect(folders.map(snapshotOf)).toEqual(before);
  }
});
