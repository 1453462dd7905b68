import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Locale } from '#src/site.ts';
import { loadDictionary } from '#src/spelling/dictionary.ts';
import { checkSpelling } from '#src/spelling/spelling.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { bodySubject } from '#tests/fixtures/text/marked.ts';

/** Reading them takes seconds on a busy machine. */
beforeAll(() => Promise.all([loadDictionary('ru'), loadDictionary('en')]), 60_000);

interface Check {
  readonly locale?: Locale;
  readonly names?: readonly string[];
  readonly words?: string;
}

/** Findings in a body, each as `word rule severity`. */
async function findings(
  source: string,
  { locale = 'ru', names = [], words = '' }: Check = {},
): Promise<string[]> {
  const folder = temporaryFolder();
  const list = path.join(folder, 'words.txt');
  writeFileSync(list, words);
  const file = { file: 'x.md', digest: '1', open: () => bodySubject(source, locale) };
  const problems = await checkSpelling([file], { cacheDir: folder, list, names, revision: '1' });
  return (problems ?? []).map(({ place, rule, severity }) => {
    const word = source.slice(place.offset, place.offset + (place.length ?? 0));
    return `${word} ${rule} ${severity}`;
  });
}

test('misspelt words of Russian, rare words and names', async () => {
  expect(
    await findings(
      'Завод выпускает лекарственные средтва, а меморануд о ней подписан. ' +
        'Минеральноватная плита и грумблявый док едут в Зюзюкинск.',
    ),
  ).toEqual([
    'средтва misspelling error',
    'меморануд misspelling error',
    'Минеральноватная unknown-name warning',
    'грумблявый unknown-word warning',
    'Зюзюкинск unknown-name warning',
  ]);
});

test('clean Russian with ё, compounds and new words', async () => {
  expect(
    await findings(
      'Ещё в двустороннем казахстанско-российском соглашении есть медно-цинковая руда, ' +
        'нефтегазохимия, цифровизация, акиматы и маслихаты. «Порт» растёт, пишет Reuters.',
      { words: 'Reuters\n' },
    ),
  ).toEqual([]);
});

test('English, American and British', async () => {
  expect(
    await findings('The centre’s organisation signed an agrement on fertilizers in Zyuzya.', {
      locale: 'en',
    }),
  ).toEqual(['agrement misspelling error', 'Zyuzya unknown-name warning']);
});

test('Kazakh only as advice', async () => {
  expect(
    await findings('Казакстан мен облысінде келісім жасалды, құжаттың өндірісі өсті.', {
      locale: 'kk',
    }),
  ).toEqual(['Казакстан kazakh-spelling warning', 'облысінде kazakh-spelling warning']);
});

test('words of the archive’s names are known in all cases', async () => {
  expect(await findings('О Зюзюкинске и зюзюкинских доках.')).not.toEqual([]);
  const names = ['АО «Зюзюкинск»', 'Зюзюкинский док'];
  expect(await findings('О Зюзюкинске и зюзюкинских доках.', { names })).toEqual([]);
});

test('a file is opened again only when it or the list has changed', async () => {
  const folder = temporaryFolder();
  const list = path.join(folder, 'words.txt');
  let opened = 0;
  const check = async (digest: string) => {
    const open = () => {
      opened++;
      return bodySubject('Грумблявый док.');
    };
    const file = { file: 'x.md', digest, open };
    return checkSpelling([file], { cacheDir: folder, list, names: [], revision: '1' });
  };
  const first = await check('1');
  expect(first).toHaveLength(1);
  expect(await check('1')).toEqual(first);
  expect(opened).toBe(1);
  await check('2');
  expect(opened).toBe(2);
  writeFileSync(list, 'грумблявый\n');
  expect(await check('2')).toEqual([]);
  expect(opened).toBe(3);
});
