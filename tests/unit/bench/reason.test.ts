import { expect, it } from 'vitest';
import { reasonOf } from '#src/bench/reason.ts';

it.each([
  ['index.html', 'page: home'],
  ['kk/index.html', 'page: home'],
  ['releases/some-release/index.html', 'page: release'],
  ['en/agreements/memorandum-2/index.html', 'page: agreement'],
  ['organizations/akimat/index.html', 'page: organization'],
  ['organizations/akimat/2016/index.html', 'page: organization by period'],
  ['events/forum/index.html', 'page: event'],
  ['kk/series/forum/index.html', 'page: series'],
  ['releases/index.html', 'page: list'],
  ['releases/2016/index.html', 'page: list by period'],
  ['en/agreements/2016/09/index.html', 'page: list by period'],
  ['events/undated/index.html', 'page: list by period'],
  ['regions/index.html', 'page: overview of codes'],
  ['kk/regions/KZ-31/index.html', 'page: list of a code'],
  ['stages/signed/2016/09/index.html', 'page: list of a code by period'],
  ['404.html', 'page: other'],
  ['en/about/index.html', 'page: other'],
  ['feed.json', 'feed'],
  ['kk/organizations/akimat/feed.xml', 'feed'],
  ['sitemap-releases-2016.xml', 'sitemap'],
  ['data/releases.json', 'open data'],
  ['search-index/ru-recent-1a/texts/4.pack', 'search index'],
  ['events/forum/programme.ics', 'calendar'],
  ['releases/some-release/cite.bib', 'citation'],
  ['_astro/Base.B1.css', 'styles, scripts, fonts'],
  ['en/releases/some-release/card.png', 'image'],
  ['manifest.json', 'for the host'],
  ['unheard-of.bin', 'other'],
])('%s is there for: %s', (file, reason) => {
  expect(reasonOf(file)).toBe(reason);
});
