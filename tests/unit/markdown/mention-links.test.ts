import { expect, test } from 'vitest';
import { openMatcher } from '#src/lib/mentions/matcher.ts';
import { mentionEntries } from '#src/lib/mentions/names.ts';
import { renderMarkdown } from '#src/markdown/render.ts';
import type { Locale } from '#src/site.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

const named = {
  organizations: [...realArchive.organizations.values()],
  events: [...realArchive.events.values()],
  taxonomies: realArchive.taxonomies,
};

/** Targets that a text is linked to, with the linked words. */
function linksIn(markdown: string, locale: Locale = 'ru', href?: string): string[] {
  const entries = mentionEntries(named, locale, () => true);
  const found = entries.map((entry) => ({
    ...entry,
    href: href ?? `/${entry.target}`,
    hreflang: locale,
  }));
  const html = renderMarkdown(markdown, { mentions: { locale, entries: found } });
  return Array.from(
    html.matchAll(/<a href="\/([^"]+)"[^>]*>([^<]*)/gu),
    ([, to, text]) => `${to ?? ''} ${text ?? ''}`,
  );
}

test('inflected names, with their legal form and quotation marks, and regions', () => {
  expect(
    linksIn(
      'Речь шла с Евразийским банком развития и АО «KAZNEX INVEST» о заводе в Акмолинской области.',
    ),
  ).toEqual([
    'organization:evraziyskiy-bank-razvitiya Евразийским банком развития',
    'organization:kaznex-invest АО «KAZNEX INVEST»',
    'region:KZ-11 Акмолинской области',
  ]);
  expect(linksIn('«Самұрық-Қазына» АҚ пен Еуразиялық даму банкінің жобасы.', 'kk')).toEqual([
    'organization:samruk-kazyna «Самұрық-Қазына» АҚ',
    'organization:evraziyskiy-bank-razvitiya Еуразиялық даму банкінің',
  ]);
});

test('the first mention in each section, a link of the editor counts as one', () => {
  const text = 'AECOM и снова AECOM.\n\n## Дальше\n\nСнова AECOM. ';
  expect(linksIn(text)).toEqual(['organization:aecom AECOM', 'organization:aecom AECOM']);
  expect(linksIn('[фирма](/organization:aecom) строит, AECOM считает.')).toEqual([
    'organization:aecom фирма',
  ]);
});

test('an abbreviation that the text introduces', () => {
  const text = 'Евразийский банк развития (ЕАБР) даст заём.\n\n## Срок\n\nЕАБР ждёт год.';
  expect(linksIn(text)).toEqual([
    'organization:evraziyskiy-bank-razvitiya Евразийский банк развития',
    'organization:evraziyskiy-bank-razvitiya ЕАБР',
  ]);
  expect(linksIn('ЕАБР ждёт год.')).toEqual([]);
});

test('never inside links, code, headings or other names; common words are no names', () => {
  expect(
    linksIn('## AECOM\n\n`AECOM` и [AECOM](https://a.example)').filter(
      (link) => !link.includes('a.example'),
    ),
  ).toEqual([]);
  expect(
    linksIn('Фонд «Друзья AECOM» и поиск пит-стопа; «Новый Евразийский банк развития Азии».'),
  ).toEqual([]);
});

test('a name of two records is left alone', () => {
  const [first] = named.organizations;
  if (!first) throw new Error('The archive has organizations.');
  const twins = { ...named, organizations: [first, { ...first, id: 'twin' }] };
  expect(
    mentionEntries(twins, 'ru', () => false).filter(({ target }) =>
      target.startsWith('organization'),
    ),
  ).toEqual([]);
  expect(openMatcher([], 'ru').find('Пусто', new Map())).toEqual([]);
});
