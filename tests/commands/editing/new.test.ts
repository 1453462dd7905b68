import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { KINDS, type KindName } from '#src/editing/new/kinds.ts';
import { copy, create, errorsIn } from './copy.ts';

/** Path and text of the file that the flags make. */
async function written(root: string, kind: KindName, argv: readonly string[]) {
  const outcome = await create(root, kind, argv);
  if (typeof outcome === 'string' || !('file' in outcome)) throw new Error(JSON.stringify(outcome));
  return [outcome.file, readFileSync(path.join(root, outcome.file), 'utf8')] as const;
}

const AGREEMENT = [
  ...['--title', 'Дамба', '--kind', 'memorandum', '--kind-as-given', 'меморандум'],
  ...['--party', 'northworks', '--source-release', 'forum-na-reke'],
];

describe('a file from flags', () => {
  const flags: Readonly<Record<KindName, readonly string[]>> = {
    release: [
      '--title',
      'Суда',
      '--lead',
      'Спущены суда.',
      '--published',
      '2019-05',
      '--lang',
      'ru',
    ],
    translation: [
      ...['--of', 'itogi-goda', '--lang', 'en', '--title', 'Results', '--lead', 'A year.'],
      ...['--translator', 'Kelisim'],
    ],
    agreement: [...AGREEMENT, '--unnamed-party', 'ряд компаний', '--party', 'zhel-energo'],
    organization: ['--name', 'Верфь', '--kind', 'company', '--country', 'XA'],
    event: ['--name', 'III Речной форум', '--time-zone', 'Asia/Almaty', '--edition', '3'],
  };

  test.each(Object.entries(flags) as [KindName, string[]][])(
    '%s passes the check',
    async (kind, argv) => {
      const root = copy();
      const before = inspect(root);
      const [file, text] = await written(root, kind, argv);
      expect(errorsIn(root)).toEqual([]);
      expect(inspect(root).files).toBe(before.files + 1);
      expect(file).toMatch(/^[a-z]+\/(?:[a-z0-9-]+\/)?[a-z0-9-]+(?:\.[a-z]{2})?\.md$/u);
      const keys = Object.keys(KINDS[kind].schema.shape);
      expect(keys.filter((key) => !new RegExp(`^#?${key}:`, 'mu').test(text))).toEqual([]);
    },
  );

  test('with every comment taken as a field has no field that the schema does not know', async () => {
    const unknown: unknown[] = [];
    for (const [kind, argv] of Object.entries(flags) as [KindName, string[]][]) {
      const root = copy();
      const [file, text] = await written(root, kind, argv);
      const uncommented = text.replace(/^#(?! )/gmu, '');
      expect(kind === 'translation' || uncommented !== text, kind).toBe(true);
      writeFileSync(path.join(root, file), uncommented);
      const { problems } = inspect(root);
      expect(problems.filter(({ rule }) => rule === 'unreadable-yaml')).toEqual([]);
      unknown.push(...problems.filter(({ rule }) => rule === 'unknown-key'));
    }
    expect(unknown).toEqual([]);
  });

  test('keeps parties in the order of the flags', async () => {
    const [, text] = await written(copy(), 'agreement', flags.agreement);
    expect(text).toContain(
      'parties:\n  - organization: northworks\n  - unnamed: true\n    text:\n      ru: ряд компаний\n  - organization: zhel-energo\n',
    );
  });

  test('says which release does not announce the new agreement yet', async () => {
    const outcome = await create(copy(), 'agreement', AGREEMENT);
    expect(outcome).toMatchObject({ next: expect.stringContaining('«damba» в его agreements') });
  });

  test('lies in no folder of a year that the text does not give', async () => {
    const root = copy();
    const text = ['--lead', 'Спущены суда.'];
    const [undated] = await written(root, 'release', ['--title', 'Суда', ...text]);
    const [range] = await written(root, 'release', [
      ...['--title', 'Ещё суда', ...text, '--published', '[..2019-05-14]'],
    ]);
    expect([undated, range]).toEqual([
      'releases/undated/suda.ru.md',
      'releases/undated/eshche-suda.ru.md',
    ]);
  });

  test('avoids identifiers that are taken, reserved or the former address of another', async () => {
    const root = copy();
    writeFileSync(
      path.join(root, 'redirects.yaml'),
      'redirects:\n  - from: /organizations/verf/\n    to: /organizations/northworks/\n',
    );
    const names = ['Sukhoy dok', 'Index', 'Верфь'];
    const files = [];
    for (const name of names) {
      files.push((await written(root, 'organization', ['--name', name, '--kind', 'company']))[0]);
    }
    expect(files).toEqual([
      'organizations/sukhoy-dok-2.md',
      'organizations/index-2.md',
      'organizations/verf-2.md',
    ]);
  });
});

test('a record that would not pass the check is not written; the command can be mended and repeated', async () => {
  const root = copy();
  const before = readdirSync(root, { recursive: true });
  const outcome = await create(root, 'agreement', [...AGREEMENT, '--stage', 'signed']);
  expect(outcome).toMatchObject({
    problems: [{ rule: expect.stringMatching(/^stage-/u) as string }],
    command: expect.stringMatching(/^npm run new -- agreement --title='Дамба' .*--stage='signed'/u),
  });
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

test('an existing translation is never overwritten', async () => {
  const root = copy();
  const argv = ['--of', 'forum-na-reke', '--lang', 'kk', '--title', 'x', '--lead', 'y'];
  await expect(create(root, 'translation', [...argv, '--translator', 'z'])).rejects.toThrow(
    'уже есть на этом языке: releases/2019/forum-na-reke.kk.md',
  );
});

test('an error that was there before does not stand in the way', async () => {
  const root = copy({ 'agreements/lomanoe.md': '---\nkind: [\n---\n' });
  const [file] = await written(root, 'organization', ['--name', 'Верфь', '--kind', 'company']);
  expect(file).toBe('organizations/verf.md');
  expect(errorsIn(root).map(({ place }) => place.file)).toEqual(['agreements/lomanoe.md']);
});
