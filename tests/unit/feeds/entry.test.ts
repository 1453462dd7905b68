import { expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement, organization, release } from '#tests/fixtures/records.ts';
import { childOf } from '#tests/fixtures/xml.ts';
import { entriesOf, feedAt, feedsFrom, SITE, titles } from './read.ts';

const feeds = feedsFrom(fixtureArchive());

test('an entry says who means to agree with whom on what', () => {
  const feed = feedAt(feeds, 'sectors/energy/feed.xml');
  expect(titles(feed)).toEqual(['Ветряки на Верхнем плёсе (планируется подписать)']);
  expect(entriesOf(feed).map((entry) => childOf(entry, 'summary').text)).toEqual([
    'Вид: меморандум. Стороны: ТОО «Жел Энерго»; Northworks. Предмет: Строительство двенадцати ветряков',
  ]);
});

test('what is in another language than the feed says so', () => {
  const feed = feedAt(feeds, 'kk/stages/announced/feed.xml');
  const ferry = entriesOf(feed).find((entry) => entry.text.includes('Паром'));
  const title = ferry && childOf(ferry, 'title');
  expect(title?.text).toBe('Паром (қол қою жоспарланған)');
  expect(title?.attributes).toEqual({ type: 'xhtml' });
  const [foreign] = title?.children[0]?.children ?? [];
  expect(foreign).toMatchObject({
    uri: 'http://www.w3.org/1999/xhtml',
    text: 'Паром',
    attributes: { lang: 'ru', 'xml:lang': 'ru' },
  });
  const [visit] = entriesOf(feedAt(feeds, 'kk/feed.xml'));
  expect(visit && childOf(visit, 'title').attributes).toEqual({ 'xml:lang': 'en' });
});

test('a release changes on the day of its last correction', () => {
  const days = entriesOf(feedAt(feeds, 'feed.xml')).map((entry) => [
    childOf(entry, 'id').text.replace(SITE, ''),
    childOf(entry, 'updated').text,
  ]);
  expect(days).toEqual([
    ['/en/releases/vizit/', '2020-03-01T00:00:00Z'],
    ['/releases/forum-na-reke/', '2020-02-01T00:00:00Z'],
    ['/releases/itogi-goda/', '2020-01-11T00:00:00Z'],
  ]);
});

test('an agreement changes when the archive learns of another stage', () => {
  const outside = { publisher: 'Газета', url: null, retrieved: '2021-05-05' };
  const known = fixtureArchive(() => ({
    releases: [release({ id: 'first', agreements: ['deal'], added: '2020-01-01' })],
    agreements: [
      agreement({
        id: 'deal',
        stages: [
          { stage: 'announced', date: null, source: { release: 'first' } },
          { stage: 'signed', date: null, source: outside },
        ],
      }),
    ],
  }));
  const feed = feedAt(feedsFrom(known), 'stages/signed/feed.xml');
  expect(childOf(feed, 'updated').text).toBe('2021-05-05T00:00:00Z');
  expect(titles(feed)).toEqual(['deal (подписано)']);
});

test('a feed has fifty entries at most, and none of which nobody knows when it came', () => {
  const ids = Array.from({ length: 60 }, (_, index) => `r-${index + 10}`);
  const many = feedsFrom(
    fixtureArchive(() => ({
      releases: ids.map((id, index) => release({ id, added: `2020-01-${10 + (index % 20)}` })),
      agreements: [agreement({ id: 'from-nowhere' })],
      organizations: [organization({ id: 'nobody' })],
      events: [],
    })),
  );
  expect(titles(feedAt(many, 'feed.xml'))).toHaveLength(50);
  expect(titles(feedAt(many, 'feed.xml')).slice(0, 3)).toEqual(['r-29', 'r-49', 'r-69']);
  expect(titles(feedAt(many, 'stages/announced/feed.xml'))).toEqual([]);
  const empty = feedAt(many, 'organizations/nobody/feed.xml');
  expect(childOf(empty, 'updated').text).toBe('2020-01-10T00:00:00Z');
});

test('signs of XML in a text stay text', () => {
  const title = '<b>“A & B”</b>\u0007';
  const odd = feedsFrom(
    fixtureArchive(() => ({
      releases: [
        release({
          id: 'odd',
          texts: {
            ru: { title, lead: ']]>', translator: null, body: { file: '', digest: '', links: [] } },
          },
        }),
      ],
    })),
  );
  expect(titles(feedAt(odd, 'feed.xml'))).toEqual(['<b>“A & B”</b>']);
});

test('the feed of the whole archive is also a JSON feed', () => {
  const feed: unknown = JSON.parse(feeds.get('kk/feed.json') ?? '');
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: `${SITE}/kk/`,
    feed_url: `${SITE}/kk/feed.json`,
    language: 'kk',
    items: [
      { id: `${SITE}/en/releases/vizit/`, language: 'en', date_modified: '2020-03-01T00:00:00Z' },
      { id: `${SITE}/kk/releases/forum-na-reke/`, language: 'kk' },
      { id: `${SITE}/releases/itogi-goda/`, title: 'Итоги года на реке', language: 'ru' },
    ],
  });
});
