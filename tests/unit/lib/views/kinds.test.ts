import { describe, expect, test } from 'vitest';
import { pagesOf, viewOf } from '#src/lib/views/kinds.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';

describe('every view', () => {
  const archive = fixtureArchive();
  const views = Array.from(pagesOf(archive), (page) => ({ page, view: viewOf(archive, page) }));

  test('has an address of its own', () => {
    expect(views.length).toBeGreaterThan(60);
    expect(new Set(views.map(({ view }) => view.address)).size).toBe(views.length);
  });

  test('is plain JSON: nothing is lost on the way to the page', () => {
    for (const { view } of views) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  test('is the same when computed again', () => {
    for (const { page, view } of views) expect(viewOf(archive, page)).toStrictEqual(view);
  });

  test('names itself among the languages in which it exists', () => {
    for (const { view } of views) expect(view.alternates[view.locale]).toBe(view.address);
  });
});
