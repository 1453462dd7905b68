import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '#src/content-tree/digest.ts';
import type { Page } from '#src/lib/views/page.ts';
import { viewFlattener } from '#src/plan/flat-view.ts';
import { planFile, readPlan, readView, writePlan } from '#src/plan/plan.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

const page = (path: string): Page => ({
  kind: 'release',
  locale: 'kk',
  path,
  locales: ['ru', 'kk'],
  params: { id: path },
});

const flatten = viewFlattener(digest);

const toPlan = (address: string, view: object, text: string | null = null) => ({
  page: page(address),
  address,
  text,
  view: flatten({ address, ...view }),
});

const VIEWS = [{ text: 'Қазақстан «А»\n\u2028' }, { text: '' }, { text: '😀', list: [1, null] }];

test('what is written is what is read, page by page', () => {
  const folder = path.join(temporaryFolder(), 'new/plan');
  const written = writePlan(
    folder,
    VIEWS.map((view, index) => toPlan(`/${index}/`, view)),
  );
  expect(readPlan(folder)).toEqual(written);
  expect(written).toHaveLength(3);
  expect(written[1]).toMatchObject({ ...page('/1/'), address: '/1/' });
  expect(written.map((planned) => readView(folder, planned))).toEqual(
    VIEWS.map((view, index) => ({ address: `/${index}/`, ...view })),
  );
});

test('pages of the same text stand one after the other, those without a text before them', () => {
  const written = writePlan(temporaryFolder(), [
    ...[toPlan('/1/', {}, 'b.md'), toPlan('/2/', {}, 'a.md'), toPlan('/3/', {})],
    ...[toPlan('/4/', {}, 'b.md'), toPlan('/5/', {})],
  ]);
  expect(written.map(({ address }) => address)).toEqual(['/3/', '/5/', '/2/', '/1/', '/4/']);
});

test('a plan replaces the one before as a whole', () => {
  const folder = temporaryFolder();
  writePlan(folder, [toPlan('/long/', { text: 'а'.repeat(1000) }), toPlan('/b/', {})]);
  const [only] = writePlan(folder, [toPlan('/c/', { text: 'б' })]);
  expect(readPlan(folder)).toEqual([only]);
  expect(only && readView(folder, only)).toEqual({ address: '/c/', text: 'б' });
});

test('a page of a plan that has been replaced has the view of the new one, or none', () => {
  const folder = temporaryFolder();
  const [gone, moved] = writePlan(folder, [
    toPlan('/a/', { text: 'а' }),
    toPlan('/b/', { text: 'б' }),
  ]);
  writePlan(folder, [toPlan('/b/', { text: 'в' })]);
  expect(moved && readView(folder, moved)).toEqual({ address: '/b/', text: 'в' });
  expect(() => gone && readView(folder, gone)).toThrow('The page /a/ is not planned any more.');
});

test('an empty plan is a plan', () => {
  const folder = temporaryFolder();
  expect(writePlan(folder, [])).toEqual([]);
  expect(readPlan(folder)).toEqual([]);
});

test('a plan that breaks off while it is made is not seen', () => {
  const folder = temporaryFolder();
  const breaking = function* () {
    yield toPlan('/a/', {});
    throw new Error('no more pages');
  };
  expect(() => writePlan(folder, breaking())).toThrow('no more pages');
  expect(() => readFileSync(planFile(folder))).toThrow('ENOENT');
});
