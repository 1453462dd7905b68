import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf } from '#src/build/mentions.ts';
import { NO_HISTORY } from '#src/lib/history/chronicle.ts';
import { pagesOf, viewOf } from '#src/lib/views/kinds.ts';
import { LOCALES } from '#src/site.ts';
import { CONTENT, recordsIn, temporaryFolder } from '#tests/fixtures/content-tree.ts';

const named = (name: string): string =>
  `---\nnames:\n  - text: ${name}\n    language: ru\n    basis: text\nkind: company\n---\n`;

/** Views of all releases by address; names that were found are kept in the folder, as a build keeps them. */
function releasesIn(folder: string): Map<string, string> {
  const contentDir = path.join(folder, 'content');
  const { archive, save } = archiveOf(
    { records: recordsIn(contentDir), history: NO_HISTORY },
    { contentDir, cacheDir: path.join(folder, 'cache') },
  );
  const views = Array.from(pagesOf(archive))
    .filter(({ kind }) => kind === 'release')
    .map((page) => viewOf(archive, page));
  save();
  return new Map(views.map((view) => [view.address, JSON.stringify(view)]));
}

const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([address, view]) => before.get(address) !== view).map(([address]) => address);

test('a name that comes, goes or changes renders those releases anew whose text has it, and no other', () => {
  const folder = temporaryFolder();
  const file = (name: string): string => path.join(folder, 'content', name);
  cpSync(CONTENT, path.join(folder, 'content'), { recursive: true });
  const release = file('releases/2019/itogi-goda.ru.md');
  const text = readFileSync(release, 'utf8');
  writeFileSync(release, `${text}\nПаром построили Северной верфью, а ТОО «Дамба и Ко» помогло.\n`);
  const first = releasesIn(folder);
  expect(first.size).toBeGreaterThan(2);

  writeFileSync(file('organizations/verf.md'), named('Северная верфь'));
  const second = releasesIn(folder);
  expect(changed(first, second)).toEqual(['/releases/itogi-goda/']);

  writeFileSync(file('organizations/verf.md'), named('Южная верфь'));
  const third = releasesIn(folder);
  expect(changed(second, third)).toEqual(['/releases/itogi-goda/']);
  expect(changed(first, third)).toEqual([]);
  expect(changed(third, releasesIn(folder))).toEqual([]);
});

test('what is found with a few names changed is what is found from nothing', () => {
  const folder = temporaryFolder();
  const file = (name: string): string => path.join(folder, 'content', name);
  cpSync(CONTENT, path.join(folder, 'content'), { recursive: true });
  const release = file('releases/2019/itogi-goda.ru.md');
  const text = readFileSync(release, 'utf8');
  const names = ['Северная верфь', 'Верфь', 'Северной верфи Речной банк', 'ДАМБА', 'Дамба и Ко'];
  writeFileSync(
    release,
    `${text}\nНа Северной верфи, что при Речном банке (РБ), ДАМБА стоит. Северная верфь Речной банк позвала; РБ пришёл.\n`,
  );
  releasesIn(folder);
  for (const [at, name] of [...names, 'Речной банк', ...names].entries()) {
    writeFileSync(file(`organizations/own-${at % 4}.md`), named(name));
    const incremental = releasesIn(folder);
    rmSync(path.join(folder, 'cache'), { recursive: true });
    expect(changed(releasesIn(folder), incremental)).toEqual([]);
  }
});

test('a table of names that was spoilt counts as absent', () => {
  const folder = temporaryFolder();
  cpSync(CONTENT, path.join(folder, 'content'), { recursive: true });
  const before = releasesIn(folder);
  writeFileSync(path.join(folder, 'content/organizations/verf.md'), named('Северная верфь'));
  for (const spoilt of ['', '[', '["{"]', '{}']) {
    for (const locale of LOCALES)
      writeFileSync(path.join(folder, 'cache/mentions', locale, 'names.json'), spoilt);
    expect(changed(before, releasesIn(folder))).toEqual([]);
  }
});
