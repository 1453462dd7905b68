import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '#src/build/files.ts';
import { openTraceMemory, type TraceMemory } from '#src/build/trace-memory.ts';
import { digest } from '#src/content-tree/digest.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf, viewOf } from '#src/lib/views/kinds.ts';
import { EDITS } from '#tests/fixtures/archive-edits.ts';
import { fixtureArchive, temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

const base = fixtureArchive();

/** Something that is made of an archive. */
interface Thing {
  readonly name: string;
  readonly of: string;
  readonly make: (archive: Archive) => string;
}

function* thingsOf(archive: Archive): Generator<Thing> {
  for (const page of pagesOf(archive)) {
    const { kind, locales, params } = page;
    yield {
      name: localAddress(page.locale, page.path),
      of: JSON.stringify([kind, locales, params]),
      make: (from) => JSON.stringify(viewOf(from, page)),
    };
  }
  for (const { files, make } of sourcesOf(archive, 'https://archive.example')) {
    const [name = ''] = files;
    yield { name, of: files.join(' '), make: (from) => JSON.stringify(make(from)) };
  }
}

/** Digest of everything, made without a memory. */
const digestsOf = (archive: Archive): Map<string, string> =>
  new Map(Array.from(thingsOf(archive), ({ name, make }) => [name, digest(make(archive))]));

function learn(memory: TraceMemory, { name, of, make }: Thing): void {
  const { value, cells } = memory.trace(make);
  memory.learn(name, { of, digest: digest(value), cells });
}

/** A file with what was learnt of an archive. */
function learnt(archive: Archive): string {
  const file = path.join(temporaryFolder(), 'made');
  const memory = openTraceMemory(file, 'r', archive);
  for (const thing of thingsOf(archive)) learn(memory, thing);
  memory.save();
  return file;
}

/** What is known of an archive without making it. */
function knownOf(file: string, archive: Archive, renderer = 'r'): Map<string, string> {
  const memory = openTraceMemory(file, renderer, archive);
  const found = Array.from(thingsOf(archive), ({ name, of }): [string, string | null] => [
    name,
    memory.digestOf(name, of),
  ]);
  return new Map(found.filter((each): each is [string, string] => each[1] !== null));
}

test('of the same archive every view and every feed is known', () => {
  expect(knownOf(learnt(base), base)).toEqual(digestsOf(base));
  const known = knownOf(learnt(realArchive), realArchive);
  expect(known).toEqual(digestsOf(realArchive));
  expect([...known.keys()].filter((name) => name.endsWith('feed.xml')).length).toBeGreaterThan(50);
});

describe('after a change what is known is right, and much is known', () => {
  test.each(Object.entries(EDITS))('%s', (_, archive) => {
    const digests = digestsOf(archive);
    const known = knownOf(learnt(base), archive);
    const wrong = Array.from(known).filter(([name, own]) => digests.get(name) !== own);
    expect(wrong).toEqual([]);
    expect(known.size).toBeGreaterThan(digests.size / 4);
    expect(known.size).toBeLessThan(digests.size);
  });
});

test('what is known is right after one change upon another, too', () => {
  const file = learnt(base);
  for (const archive of Object.values(EDITS)) {
    const digests = digestsOf(archive);
    const memory = openTraceMemory(file, 'r', archive);
    const wrong: string[] = [];
    for (const thing of thingsOf(archive)) {
      const known = memory.digestOf(thing.name, thing.of);
      if (known === null) learn(memory, thing);
      else if (known !== digests.get(thing.name)) wrong.push(thing.name);
    }
    memory.save();
    expect(wrong).toEqual([]);
    expect(knownOf(file, archive)).toEqual(digests);
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
