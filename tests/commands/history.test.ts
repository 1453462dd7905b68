import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openGit } from '#src/history/git.ts';
import { readLedger } from '#src/history/ledger.ts';
import { differences, versionsInGit } from '#src/history/rebuild.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';
import { agreement, organization } from '#tests/fixtures/rules/case.ts';

const FILE = 'content/agreements/most.md';
const plain = agreement();
const noted = (kind: string): string =>
  plain
    .replace('kind: agreement', `kind: ${kind}`)
    .replace('stages:', "corrections:\n  - date: '2020-02-01'\n    text: Вид уточнён.\nstages:");

/** A checkout whose content is committed as it is. */
function checkout() {
  const root = folderOf({ 'content/organizations/a.md': organization(), [FILE]: plain });
  const git = (...parameters: string[]): void => {
    const who = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    execFileSync('git', ['-C', root, ...who, ...parameters], { stdio: 'ignore' });
  };
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-m', 'x');
  };
  const history = (...parameters: string[]) => {
    const script = ['scripts/history.ts', '--content-dir', path.join(root, 'content')];
    const run = spawnSync(process.execPath, [...script, ...parameters], { encoding: 'utf8' });
    return { code: run.status, said: run.stdout + run.stderr };
  };
  git('init', '-q');
  return { root, content: path.join(root, 'content'), commit, history };
}

test('the ledger takes former versions from git, and git confirms it', () => {
  const { root, content, commit, history } = checkout();
  expect(history('--day', '2020-01-10')).toEqual({ code: 0, said: 'Записано в историю: 2.\n' });
  commit();
  writeFileSync(path.join(root, FILE), noted('memorandum'));
  expect(history('--check')).toEqual({ code: 1, said: 'agreements/most: changed\n' });
  history('--day', '2020-02-01');
  commit();
  expect(readLedger(content).entries.at(-1)).toMatchObject({
    record: 'agreements/most',
    event: 'changed',
    why: 'Вид уточнён.',
    changes: [{ field: 'kind', from: 'agreement', to: 'memorandum' }],
  });
  expect(differences(readLedger(content).entries, versionsInGit(openGit(content)))).toEqual([]);
});

test('a version that only git or only the ledger knows is named', () => {
  const { root, content, commit, history } = checkout();
  history('--day', '2020-01-10');
  commit();
  writeFileSync(path.join(root, FILE), noted('memorandum'));
  commit();
  const { entries } = readLedger(content);
  const inGit = versionsInGit(openGit(content));
  expect(differences(entries, inGit)).toEqual([
    expect.stringMatching(/^agreements\/most: версии от \d{4}-\d{2}-\d{2} в истории нет\.$/u),
  ]);
  const invented = entries.map((entry) => ({ ...entry, facts: 'f'.repeat(64) }));
  expect(differences(invented, inGit)).toContain(
    'organizations/a: версии от 2020-01-10 в git нет.',
  );
});
