import { describe, expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement, release } from '#tests/fixtures/records.ts';
import { viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();

describe('where a release speaks of an agreement', () => {
  test('is the text in the language of the page', () => {
    const [found] = viewAt(archive, 'agreement', '/kk/agreements/vetryaki/').announcements;
    expect(found).toMatchObject({
      lang: 'kk',
      release: { href: '/kk/releases/forum-na-reke/', hreflang: 'kk' },
      body: { file: 'releases/2019/forum-na-reke.kk.md' },
      target: 'agreement:vetryaki',
    });
  });

  test('is the original, where no translation speaks of it', () => {
    const [found] = viewAt(archive, 'agreement', '/en/agreements/bridge/').announcements;
    expect(found).toMatchObject({ lang: 'ru', release: { href: '/releases/forum-na-reke/' } });
  });

  test('is nowhere, where no text links to it', () => {
    expect(viewAt(archive, 'agreement', '/agreements/parom/').announcements).toEqual([]);
  });
});

describe('agreements of the same release', () => {
  test('stand in its order, each with its stage', () => {
    expect(viewAt(archive, 'agreement', '/agreements/vetryaki/').siblings).toMatchObject([
      {
        release: { href: '/releases/forum-na-reke/' },
        of: 2,
        position: 1,
        rows: [{ position: 2, link: { href: '/en/agreements/bridge/' }, stage: { id: 'signed' } }],
      },
    ]);
  });

  test('are left out where there is no other', () => {
    expect(viewAt(archive, 'agreement', '/agreements/parom/').siblings).toEqual([]);
  });

  test('are the nearest of a long list', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `a${String(index + 1).padStart(2, '0')}`);
    const long = fixtureArchive(() => ({
      agreements: ids.map((id) => agreement({ id })),
      releases: [release({ id: 'r', agreements: ids })],
    }));
    const [found] = viewAt(long, 'agreement', '/agreements/a15/').siblings;
    expect(found?.rows.map(({ position }) => position)).toEqual([
      ...[9, 10, 11, 12, 13, 14],
      ...[16, 17, 18, 19, 20, 21],
    ]);
    expect(found).toMatchObject({ of: 30, position: 15 });
  });
});
