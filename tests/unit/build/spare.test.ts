import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDraft } from '#src/build/draft.ts';
import { exchange, filesBelow } from '#src/build/folder.ts';
import { openParcel } from '#src/build/parcel.ts';
import { lookInto, type PublishedSite } from '#src/build/published.ts';
import { recallSites, rememberSites, rememberTwins, type Places } from '#src/build/site-memory.ts';
import { openSpare } from '#src/build/spare.ts';
import { twin } from '#src/build/twin.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

type Site = Readonly<Record<string, string>>;

const LAST = 'manifest.json';

/**
 * Publishes a site as a build does; what the last one published with the same text is kept.
 * @param meanwhile What somebody else does while that goes on.
 */
function publish(
  places: Places,
  site: Site,
  former: Site = {},
  meanwhile: () => void = () => undefined,
): void {
  const { outDir, next } = places;
  const spare = openSpare(places, Object.keys(former));
  const draft = openDraft(next, lookInto(outDir), spare);
  const isKept = ([file, text]: [string, string]): boolean => former[file] === text;
  draft.keep(
    Object.entries(site)
      .filter(isKept)
      .map(([file]) => file),
  );
  for (const entry of Object.entries(site)) if (!isKept(entry)) draft.put(...entry);
  draft.finish();
  meanwhile();
  whenFoldersAreOlder(next, site);
  const files = draft.files();
  exchange(next, outDir, { keep: true });
  const { isShared } = draft;
  const { opened } = spare;
  rememberSites(places, { files, last: LAST, isShared, former: Object.keys(former), opened });
}

/** Writes the last file again and again until the clock of the disk has gone on. */
function whenFoldersAreOlder(folder: string, site: Site): void {
  const newest = Math.max(
    ...Object.keys(site).map((file) => statSync(path.join(folder, path.dirname(file))).ctimeMs),
  );
  const last = path.join(folder, LAST);
  do writeFileSync(last, site[LAST] ?? '');
  while (statSync(last).ctimeMs <= newest);
}

/** A published site that nobody may look at. */
const UNSEEN: PublishedSite = { folder: '', look: () => expect.unreachable('It was looked at.') };

const FIRST = { 'a/one.html': '1', 'a/b/two.html': '2', 'c/three.html': '3', [LAST]: 'first' };
const SECOND = { 'a/one.html': '1', 'a/b/two.html': '22', 'd/four.html': '4', [LAST]: 'second' };

/** Two sites after each other, the first of which now lies in the folder of the next. */
function twoSites(): Places {
  const folder = temporaryFolder();
  const places = {
    ...{ outDir: path.join(folder, 'dist'), next: path.join(folder, 'dist.next') },
    file: path.join(folder, 'sites.json'),
  };
  publish(places, FIRST);
  publish(places, SECOND, FIRST);
  publish(places, FIRST, SECOND);
  publish(places, SECOND, FIRST);
  expect(filesBelow(places.next)).toEqual(Object.keys(FIRST).toSorted());
  return places;
}

const spareOf = (places: Places) => openSpare(places, Object.keys(SECOND));
const filesOf = (places: Places): string[] => [...new Set(spareOf(places).files())].toSorted();
const KNOWN = [...new Set([...Object.keys(FIRST), ...Object.keys(SECOND)])].toSorted();

describe('the folder of the next site', () => {
  test('is known to share what was shared, in folders that nobody has touched', () => {
    const { shares } = spareOf(twoSites());
    const asked = ['a/one.html', 'a/b/two.html', 'd/four.html', LAST];
    expect(asked.filter(shares)).toEqual(['a/one.html']);
  });

  test('lists its files without a look at them', () => {
    expect(filesOf(twoSites())).toEqual(KNOWN);
  });

  test.each([
    ['a file', 'a/.DS_Store'],
    ['a file at the top', 'note.txt'],
    ['a file in a folder that was left', 'c/other.html'],
    ['a folder', 'a/b/new/deep/er.html'],
    ['a folder at the top', 'new/er.html'],
  ])('lists %s that somebody has put there', (_, file) => {
    const places = twoSites();
    mkdirSync(path.dirname(path.join(places.next, file)), { recursive: true });
    writeFileSync(path.join(places.next, file), 'strange');
    expect(filesOf(places)).toEqual([...KNOWN, file].toSorted());
    expect(spareOf(places).shares('a/one.html')).toBe(!file.startsWith('a/.'));
    publish(places, FIRST, SECOND);
    expect(filesBelow(places.outDir)).toEqual(Object.keys(FIRST).toSorted());
  });

  test('loses what was put into a folder while a build worked there', () => {
    const places = twoSites();
    const strange = 'a/strange.html';
    publish(places, FIRST, SECOND, () => {
      writeFileSync(path.join(places.next, strange), '');
    });
    expect(filesBelow(places.outDir)).toContain(strange);
    publish(places, SECOND, FIRST);
    publish(places, FIRST, SECOND);
    expect(filesBelow(places.outDir)).toEqual(Object.keys(FIRST).toSorted());
  });

  test('is not known to share a file that was replaced there, and gets it back', () => {
    const places = twoSites();
    const file = path.join(places.next, 'a/one.html');
    writeFileSync(`${file}.new`, '0');
    renameSync(`${file}.new`, file);
    expect(spareOf(places).shares('a/one.html')).toBe(false);
    publish(places, FIRST, SECOND);
    expect(statSync(path.join(places.outDir, 'a/one.html')).ino).toBe(
      statSync(path.join(places.next, 'a/one.html')).ino,
    );
  });

  test('is not known where it is another folder, or the published one is', () => {
    for (const name of ['outDir', 'next'] as const) {
      const places = twoSites();
      const folder = places[name];
      renameSync(folder, `${folder}.away`);
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'x.html'), 'x');
      expect(spareOf(places).shares('a/one.html')).toBe(false);
      expect(filesOf(places)).toEqual(filesBelow(places.next));
      rmSync(`${folder}.away`, { recursive: true });
    }
  });

  test('is not known without what builds remember', () => {
    for (const text of ['', '{"version":1}', null]) {
      const places = twoSites();
      if (text === null) rmSync(places.file);
      else writeFileSync(places.file, text);
      expect(spareOf(places).shares('a/one.html')).toBe(false);
      expect(filesOf(places)).toEqual(Object.keys(FIRST).toSorted());
    }
    expect(openSpare(twoSites(), []).shares('a/one.html')).toBe(false);
  });

  test('is not believed to hold what somebody else has written into the published site', () => {
    const places = twoSites();
    const file = 'a/one.html';
    // The two sites share it: another takes its place.
    rmSync(path.join(places.outDir, file));
    writeFileSync(path.join(places.outDir, file), 'other');
    const parcel = openParcel(path.join(places.next, '../parcel'), places.outDir);
    parcel.put(file, 'other');
    const draft = openDraft(places.next, lookInto(places.outDir), spareOf(places));
    draft.adopt(parcel.list());
    expect(readFileSync(path.join(places.next, file), 'utf8')).toBe('other');
  });

  test('need not be looked at for what a parcel keeps as the last build left it', () => {
    const places = twoSites();
    const parcel = openParcel(path.join(places.next, '../parcel'), places.outDir);
    parcel.keep('a/one.html');
    const draft = openDraft(places.next, UNSEEN, spareOf(places));
    draft.adopt(parcel.list());
    expect(draft.files()).toEqual(['a/one.html']);
  });

  test('is known when it was made as a twin', () => {
    const folder = temporaryFolder();
    const [outDir, next] = [path.join(folder, 'dist'), path.join(folder, 'dist.next')];
    const places = { outDir, next, file: path.join(folder, 'sites.json') };
    publish(places, FIRST);
    const last = twin(outDir, next, Object.keys(FIRST)) ?? '';
    rememberTwins(places, last);
    const spare = openSpare(places, Object.keys(FIRST));
    expect([...new Set(spare.files())].toSorted()).toEqual(Object.keys(FIRST).toSorted());
    // However soon after the folders the last file was named.
    const inFolders = Object.keys(FIRST).filter((file) => file !== LAST);
    expect(inFolders.filter(spare.shares)).toEqual(inFolders);
    const since = recallSites(places.file)?.spare?.since;
    expect(since).toBeGreaterThan(statSync(path.join(next, last)).ctimeMs);
    writeFileSync(path.join(next, 'a/b/strange'), '');
    expect(openSpare(places, Object.keys(FIRST)).files()).toContain('a/b/strange');
  });
});
