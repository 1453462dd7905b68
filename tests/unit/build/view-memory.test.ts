import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openViewMemory, type ViewMemory } from '#src/build/view-memory.ts';
import { digest } from '#src/content-tree/digest.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf, viewOf } from '#src/lib/views/kinds.ts';
import { EDITS } from '#tests/fixtures/archive-edits.ts';
import { fixtureArchive, temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

const base = fixtureArchive();

/** Digest of every view, made without a memory. */
const viewsOf = (archive: Archive): Map<string, string> =>
  new Map(
    Array.from(pagesOf(archive), (page) => [
      localAddress(page.locale, page.path),
      digest(JSON.stringify(viewOf(archive, page))),
    ]),
  );

function learnAll(memory: ViewMemory, archive: Archive): void {
  for (const page of pagesOf(archive)) {
    const address = localAddress(page.locale, page.path);
    const { value, cells } = memory.viewOf(page);
    memory.learn(page, { address, digest: digest(JSON.stringify(value)), cells });
  }
}

/** A file with what was learnt of an archive. */
function learnt(archive: Archive): string {
  const file = path.join(temporaryFolder(), 'views');
  const memory = openViewMemory(file, 'r', archive);
  learnAll(memory, archive);
  memory.save();
  return file;
}

/** The views that are known of an archive without making them. */
function knownOf(file: string, archive: Archive, renderer = 'r'): Map<string, string> {
  const memory = openViewMemory(file, renderer, archive);
  const found = Array.from(pagesOf(archive), (page): [string, string | null] => {
    const address = localAddress(page.locale, page.path);
    return [address, memory.digestOf(page, address)];
  });
  return new Map(found.filter((each): each is [string, string] => each[1] !== null));
}

test('of the same archive every view is known', () => {
  expect(knownOf(learnt(base), base)).toEqual(viewsOf(base));
  expect(knownOf(learnt(realArchive), realArchive)).toEqual(viewsOf(realArchive));
});

describe('after a change what is known is right, and much is known', () => {
  test.each(Object.entries(EDITS))('%s', (_, archive) => {
    const views = viewsOf(archive);
    const known = knownOf(learnt(base), archive);
    const wrong = Array.from(known).filter(([address, view]) => views.get(address) !== view);
    expect(wrong).toEqual([]);
    expect(known.size).toBeGreaterThan(views.size / 4);
    expect(known.size).toBeLessThan(views.size);
  });
});

test('what is known is right after one change upon another, too', () => {
  const file = learnt(base);
  for (const archive of Object.values(EDITS)) {
    const views = viewsOf(archive);
    const memory = openViewMemory(file, 'r', archive);
    const wrong: string[] = [];
    for (const page of pagesOf(archive)) {
      const address = localAddress(page.locale, page.path);
      const known = memory.digestOf(page, address);
      if (known !== null && known !== views.get(address)) wrong.push(address);
      if (known !== null) continue;
      const { value, cells } = memory.viewOf(page);
      memory.learn(page, { address, digest: digest(JSON.stringify(value)), cells });
    }
    memory.save();
    expect(wrong).toEqual([]);
    expect(knownOf(file, archive)).toEqual(views);
  }
});

test('nothing is known from another renderer, or from a file that is not as it was written', () => {
  const file = learnt(base);
  expect(knownOf(file, base, 's').size).toBe(0);
  const bytes = readFileSync(file);
  for (const spoilt of [bytes.subarray(0, -3), Buffer.concat([bytes, bytes]), Buffer.alloc(0)]) {
    writeFileSync(file, spoilt);
    expect(knownOf(file, base).size).toBe(0);
  }
});

test('the records of an archive are plain values, which JSON holds whole', () => {
  const { releases, agreements, organizations, events, taxonomies, backlinks } = realArchive;
  const maps = [releases, agreements, organizations, events, ...Object.values(taxonomies)];
  const values = [...maps, ...Object.values(backlinks)].flatMap(
    (map: ReadonlyMap<string, unknown>) => [...map.values()],
  );
  expect(values.length).toBeGreaterThan(200);
  expect(values.map((value): unknown => JSON.parse(JSON.stringify(value)))).toEqual(values);
});
