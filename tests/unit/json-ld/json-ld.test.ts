import { expect, test } from 'vitest';
import { agreementJsonLd } from '#src/lib/json-ld/agreement.ts';
import { datasetJsonLd } from '#src/lib/json-ld/dataset.ts';
import { eventJsonLd, seriesJsonLd } from '#src/lib/json-ld/event.ts';
import { organizationJsonLd } from '#src/lib/json-ld/organization.ts';
import { releaseJsonLd } from '#src/lib/json-ld/release.ts';
import { script } from '#src/lib/json-ld/script.ts';
import { trailJsonLd } from '#src/lib/json-ld/trail.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf } from '#src/lib/views/kinds.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { agreement, event, organization, release } from '#tests/fixtures/records.ts';
import { read, SITE, valuesIn, viewsOf } from './read.ts';

const archive = fixtureArchive();

const everything = (from: Archive) =>
  read([
    ...viewsOf(from, 'release').flatMap((view) => releaseJsonLd(view, SITE)),
    ...viewsOf(from, 'agreement').flatMap((view) => agreementJsonLd(view, SITE)),
    ...viewsOf(from, 'event').flatMap((view) => eventJsonLd(view, SITE)),
    ...viewsOf(from, 'series').flatMap((view) => seriesJsonLd(view, SITE)),
    ...viewsOf(from, 'organization').flatMap((view) => organizationJsonLd(view, SITE)),
  ]);

const bare = fixtureArchive(() => ({
  releases: [release({ id: 'r' })],
  agreements: [agreement({ id: 'a' })],
  organizations: [organization({ id: 'o' })],
  events: [event({ id: 'e' })],
}));

test.each([
  ['the small archive', archive],
  ['records with nothing but what they must have', bare],
  ['the archive of the repository', realArchive],
])('%s says nothing that is not known', (_, from) => {
  const values = [...valuesIn(everything(from))];
  expect(values.length).toBeGreaterThan(20);
  const empty = values.filter(
    ([, value]) =>
      value === null ||
      value === '' ||
      (typeof value === 'object' && Object.keys(value).length === 0),
  );
  expect(empty).toEqual([]);
});

test('a record with nothing but what it must have', () => {
  const own = { publisher: { '@type': 'Organization', name: 'Kelisim', url: `${SITE}/` } };
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  const things = everything(bare).filter((thing) => !String(thing['@id']).includes('/kk/'));
  expect(things.slice(0, 3)).toEqual([
    {
      '@type': 'Report',
      '@id': `${SITE}/releases/r/`,
      url: `${SITE}/releases/r/`,
      headline: 'r',
      description: 'Абзац.',
      inLanguage: 'ru',
      license,
      ...own,
    },
    {
      '@type': 'WebPage',
      '@id': `${SITE}/agreements/a/`,
      url: `${SITE}/agreements/a/`,
      name: 'a',
      inLanguage: 'ru',
      license,
      ...own,
      mainEntity: {
        '@type': 'CreativeWork',
        '@id': `${SITE}/agreements/a/#agreement`,
        name: 'a',
        creativeWorkStatus: 'планируется подписать',
        genre: 'соглашение',
      },
    },
    {
      '@type': 'Event',
      '@id': `${SITE}/events/e/#event`,
      mainEntityOfPage: `${SITE}/events/e/`,
      name: 'e',
    },
  ]);
});

test('identifiers lead to pages; what has a page in every language is the same in all', () => {
  const pages = new Set(
    Array.from(pagesOf(archive), ({ locale, path }) => `${SITE}${localAddress(locale, path)}`),
  );
  const identifiers = [...valuesIn(everything(archive))].flatMap(([name, value]) =>
    name === '@id' ? [String(value)] : [],
  );
  expect(identifiers.length).toBeGreaterThan(50);
  expect(identifiers.filter((each) => !pages.has(each.split('#')[0] ?? ''))).toEqual([]);
  const same = identifiers.filter((each) => /#(?!agreement)/u.test(each));
  expect(same.length).toBeGreaterThan(30);
  expect(same.filter((each) => /example\/(?:kk|en)\//u.test(each))).toEqual([]);
});

test('the page of the data describes them', () => {
  const about = { address: '/data/', title: 'Данные', description: 'Все записи архива.' };
  const [dataset] = read(datasetJsonLd(about, SITE));
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: about.title,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  const files = (dataset?.['distribution'] as { contentUrl: string }[]).map(
    ({ contentUrl }) => contentUrl,
  );
  expect(files).toContain(`${SITE}/data/figures.json`);
});

test('the trail is numbered from the home page on', () => {
  const steps = [
    { text: 'Главная', href: '/' },
    { text: 'Релизы', href: '/releases/' },
  ];
  expect(read(trailJsonLd(steps, SITE))).toEqual([
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Главная', item: `${SITE}/` },
        { '@type': 'ListItem', position: 2, name: 'Релизы', item: `${SITE}/releases/` },
      ],
    },
  ]);
});

test('no text can end the script or open a comment in it', () => {
  const name = '</script><!-- <script>';
  const written = script([{ '@type': 'Thing', name }]);
  expect(written).not.toContain('<');
  expect(read([{ '@type': 'Thing', name }])).toEqual([{ '@type': 'Thing', name }]);
});
