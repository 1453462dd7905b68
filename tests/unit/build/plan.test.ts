import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Ledger } from '#src/build/ledger.ts';
import { pageFile } from '#src/build/page-file.ts';
import { plan, type Former } from '#src/build/plan.ts';
import { lookInto } from '#src/build/published.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { Event } from '#src/lib/records/event.ts';
import { readPlan, readView } from '#src/plan/plan.ts';
import { fixtureArchive, temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { event } from '#tests/fixtures/records.ts';
import { viewAt } from '#tests/fixtures/view.ts';

/** Few pages: each costs a file in the published folder. */
const small = (...events: Event[]) =>
  fixtureArchive(({ taxonomies }) => ({
    releases: [],
    agreements: [],
    organizations: [],
    pages: [],
    events,
    taxonomies: { ...taxonomies, series: new Map() },
  }));
const archive = small(event({ id: 'stol' }));

function statusOf(file: string): [number, number] {
  const { size, mtimeMs } = statSync(file);
  return [size, mtimeMs];
}

/** What an earlier build has left, but no traces. */
const formerly = (ledger: Ledger | null): Former => ({
  ...{ ledger, memory: null },
  published: lookInto(ledger?.outDir ?? temporaryFolder()),
});

/** A published folder with a file for every page, and the ledger that speaks of it. */
function published(of: Archive): Ledger {
  const outDir = temporaryFolder();
  const { digests } = plan(of, temporaryFolder(), formerly(null));
  const pages = Array.from(digests, ([address, digest]): [string, Ledger['pages'][string]] => {
    const file = path.join(outDir, pageFile(address));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, address);
    return [address, [digest, statusOf(file)]];
  });
  return { version: 2, renderer: '', outDir, pages: Object.fromEntries(pages) };
}

const addresses = (of: Archive, ledger: Ledger | null) =>
  plan(of, temporaryFolder(), formerly(ledger)).rendered;

test('with no ledger every page is rendered', () => {
  const folder = temporaryFolder();
  const { digests, kept, rendered } = plan(archive, folder, formerly(null));
  expect(kept).toEqual([]);
  expect(rendered).toHaveLength(digests.size);
  const home = readPlan(folder).find(({ address }) => address === '/kk/');
  expect(home && readView(folder, home)).toEqual(viewAt(archive, 'home', '/kk/'));
});

test('what is published and unchanged is kept', () => {
  const { kept, digests, rendered } = plan(
    archive,
    temporaryFolder(),
    formerly(published(archive)),
  );
  expect(rendered).toEqual([]);
  expect(kept).toEqual([...digests.keys()]);
});

test('a page is rendered when its view has changed', () => {
  const ledger = published(archive);
  const changed = small(event({ id: 'stol', theme: { ru: 'Мели' } }));
  const rendered = addresses(changed, ledger);
  expect(rendered).toEqual(
    expect.arrayContaining(['/events/stol/', '/kk/events/stol/', '/en/events/stol/']),
  );
  expect(rendered).not.toContain('/search/');
  expect(rendered).not.toContain('/events/');
});

test('a page is rendered when somebody has touched or removed its file', () => {
  const ledger = published(archive);
  writeFileSync(path.join(ledger.outDir, 'search/index.html'), 'longer than before');
  rmSync(path.join(ledger.outDir, 'kk/figures/index.html'));
  expect(addresses(archive, ledger)).toEqual(['/kk/figures/', '/search/']);
});

test('a page that is gone is neither kept nor rendered', () => {
  const ledger = published(archive);
  const { kept, rendered } = plan(small(), temporaryFolder(), formerly(ledger));
  const all = [...kept, ...rendered];
  expect(all).toContain('/events/');
  expect(Object.keys(ledger.pages)).toContain('/events/stol/');
  expect(all).not.toContain('/events/stol/');
});

test.each([
  ['/', 'index.html'],
  ['/kk/', 'kk/index.html'],
  ['/releases/x/', 'releases/x/index.html'],
])('%s is published as %s', (address, file) => {
  expect(pageFile(address)).toBe(file);
});
