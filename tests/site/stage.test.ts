import { describe, expect, test } from 'vitest';
import { LOCALES } from '#src/site.ts';
import { classes, type HtmlPage, type PageLink } from './page.ts';
import { PAGES, table } from './site.ts';

const LABELS = ['планируется подписать', 'қол қою жоспарланған', 'planned for signing'];

/** Words that would say that a document has been signed or agreed. */
const SIGNED =
  /подписан(?!и)|подписал|заключен[оыа]?\b|договорил|достигнут|қол қойыл|қол қойды|келісілді|(?<!\bto be )\bsigned\b|\bagreed\b|\bconcluded\b/iu;

const agreements = table('agreements');

test('what is said below is true of the content: all agreements are announced, no more', () => {
  expect(agreements.length).toBeGreaterThanOrEqual(17);
  expect(new Set(agreements.map(({ stage }) => stage))).toEqual(new Set(['announced']));
});

describe('wherever an agreement appears, its stage stands with it', () => {
  const rows = [...PAGES.values()].flatMap((page) =>
    page.links
      .filter((link) => isAgreement(link) && isListed(link))
      .map((link) => ({ page, link })),
  );

  test('there are such places on pages of every kind', () => {
    const kinds = new Set(
      rows.map(({ page }) => page.address.replace(/^\/(?:kk|en)(?=\/)/u, '').split('/')[1]),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining(['agreements', 'events', 'organizations', 'releases']),
    );
  });

  test.each(LOCALES)('in %s', (locale) => {
    const label = LABELS[LOCALES.indexOf(locale)] ?? '';
    const own = rows.filter(({ page }) => page.lang === locale);
    expect(own.length).toBeGreaterThan(17);
    const silent = own.filter(({ page, link }) => !rowText(page, link).includes(label));
    expect(silent.map(({ page, link }) => [page.address, link.href])).toEqual([]);
  });
});

test.each(LOCALES)(
  'the page of an agreement says in %s that it is planned, and that no more is known',
  (locale) => {
    const known = [
      /не известно, состоялось ли/u,
      /өткен-өтпегені .*белгісіз/u,
      /knows nothing of the signing/u,
    ];
    for (const { url } of agreements) {
      const page = PAGES.get((url as Record<string, string>)[locale] ?? '');
      expect(page?.text).toContain(LABELS[LOCALES.indexOf(locale)]);
      expect(page?.text).toMatch(known[LOCALES.indexOf(locale)] ?? /$^/u);
      expect(page?.html).toMatch(
        new RegExp(`<title>[^<]*${LABELS[LOCALES.indexOf(locale)] ?? ''}`, 'u'),
      );
    }
  },
);

test('no page says that anything was agreed or signed', () => {
  const saying = [...PAGES.values()].flatMap(({ address, runs, html }) => {
    const description = /<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? '';
    return [...runs.map(({ text }) => text), description]
      .filter((text) => SIGNED.test(text))
      .map((text) => [address, text]);
  });
  expect(saying).toEqual([]);
});

function isAgreement({ href }: PageLink): boolean {
  return agreements.some(({ id }) => href.endsWith(`/agreements/${id}/`));
}

/** A row of a table or of results: links in running text, in the frame and between languages are none. */
function isListed({ within }: PageLink): boolean {
  return within.some(
    (element) =>
      element.tagName === 'tr' || classes(element).some((name) => /row|result|card/u.test(name)),
  );
}

/** All that stands in the row of a link. */
function rowText(page: HtmlPage, { within }: PageLink): string {
  const row = within.findLast(({ tagName }) => tagName === 'tr' || tagName === 'li');
  const inside = page.runs.filter(({ within: around }) => row && around.includes(row));
  return inside.map(({ text }) => text).join(' ');
}
