import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#src/site.ts';
import { classes, type HtmlPage, type PageLink } from './page.ts';
import { childOf, childrenOf, parseXml } from '#tests/fixtures/xml.ts';
import { FILES, PAGES, SITE, pageAt, table } from './site.ts';

/** How each stage is called in Russian, Kazakh and English. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  announced: ['планируется подписать', 'қол қою жоспарланған', 'planned for signing'],
  signed: ['подписано', 'қол қойылған', 'signed'],
  'in-force': ['действует', 'күшінде', 'in force'],
};

/** Words that would say that a document has been signed or agreed. */
const SIGNED =
  /подписан(?!и)|подписал|заключен[оыа]?(?!\p{L})|договорил|достигнут|қол қойыл|қол қойды|келісілді|(?<!\bto be )\bsigned\b|\bagreed\b|\bconcluded\b/iu;

const agreements = new Map(table('agreements').map((row) => [row.id, row]));
const stageOf = (id: string) => String(agreements.get(id)?.['stage']);
const label = (id: string, lang: string) =>
  LABELS[stageOf(id)]?.[LOCALES.findIndex((locale) => locale === lang)] ?? 'no label';

const read = (file: string): string => readFileSync(path.join(SITE, file), 'utf8');

/** Links to agreements, with the identifier of each. */
const linked = ({ links }: HtmlPage) =>
  links.flatMap((link) => {
    const id = /\/agreements\/([^/]+)\/$/u.exec(link.href)?.[1] ?? '';
    return agreements.has(id) ? [{ id, link }] : [];
  });

describe('wherever an agreement appears, its stage stands with it', () => {
  const rows = [...PAGES.values()].flatMap((page) =>
    linked(page)
      .filter(({ id, link }) => isRow(link) && !page.address.endsWith(`/agreements/${id}/`))
      .map(({ id, link }) => ({ page, id, link })),
  );

  test('there are such places on pages of every kind', () => {
    const kinds = rows.map(
      ({ page }) => page.address.replace(/^\/(?:kk|en)(?=\/)/u, '').split('/')[1],
    );
    const expected = ['agreements', 'events', 'organizations', 'releases'];
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(expected));
  });

  test.each(LOCALES)('in %s', (locale) => {
    const own = rows.filter(({ page }) => page.lang === locale);
    expect(own.length).toBeGreaterThan(4 * 17);
    const silent = own.filter(
      ({ page, id, link }) => !rowText(page, link).includes(label(id, locale)),
    );
    expect(silent.map(({ page, id }) => [page.address, id])).toEqual([]);
  });
});

const NOTHING_KNOWN = {
  ru: /не известно, состоялось ли/u,
  kk: /өткен-өтпегені .*белгісіз/u,
  en: /knows nothing of the signing/u,
} as const;

test.each(LOCALES)(
  'the page of an announced agreement says so in %s, and that no more is known',
  (locale) => {
    const announced = [...agreements.values()].filter(({ id }) => stageOf(id) === 'announced');
    expect(announced.length).toBeGreaterThan(0);
    for (const { id, url } of announced) {
      const address = (url as Record<string, string | null>)[locale];
      if (address === null || address === undefined) continue;
      const { text, html } = pageAt(address);
      expect(text).toContain(label(id, locale));
      expect(text).toMatch(NOTHING_KNOWN[locale]);
      expect(/<title>(.*)<\/title>/u.exec(html)?.[1]).toContain(label(id, locale));
    }
  },
);

/** Pages that explain the words of the code lists, and say nothing of any agreement. */
const EXPLAINING = /^\/(?:(?:kk|en)\/)?(?:glossary|editors)\/$/u;

test('no page whose agreements are all announced says that anything was agreed or signed', () => {
  const pages = [...PAGES.values()].filter(
    (page) =>
      !EXPLAINING.test(page.address) && linked(page).every(({ id }) => stageOf(id) === 'announced'),
  );
  expect(pages.length).toBeGreaterThan(200);
  const saying = pages.flatMap(({ address, runs, html }) => {
    const descriptions = html.match(/(?<=<meta [^>]*content=")[^"]*/gu) ?? [];
    return [...runs.map(({ text }) => text), ...descriptions]
      .filter((text) => SIGNED.test(text))
      .map((text) => [address, text]);
  });
  expect(saying).toEqual([]);
});

describe('what leaves the site says the stage too', () => {
  const feeds = FILES.filter((file) => /(?:^|\/)feed\.xml$/u.test(file));
  const entries = feeds.flatMap((file) => {
    const feed = parseXml(read(file));
    const lang = feed.attributes['xml:lang'] ?? '';
    return childrenOf(feed, 'entry').map((entry) => ({ file, lang, entry }));
  });
  const agreementOf = (url: string): string | undefined =>
    /\/agreements\/([^/]+)\/$/u.exec(url)?.[1];

  test('every entry of a feed that is an agreement', () => {
    const own = entries.flatMap(({ file, lang, entry }) => {
      const id = agreementOf(childOf(entry, 'id').text);
      return id === undefined ? [] : [{ file, entry, wanted: label(id, lang) }];
    });
    expect(own.length).toBeGreaterThan(3 * 17);
    for (const { file, entry, wanted } of own) {
      expect([file, childOf(entry, 'title').text]).toEqual([file, expect.stringContaining(wanted)]);
      expect(childOf(entry, 'category').attributes['label']).toBe(wanted);
    }
  });

  test('and no entry says that anything was agreed or signed', () => {
    const announced = entries.filter(({ entry }) => {
      const id = agreementOf(childOf(entry, 'id').text);
      return id === undefined || stageOf(id) === 'announced';
    });
    expect(announced.length).toBeGreaterThan(3 * 17);
    const saying = announced.filter(({ entry }) => SIGNED.test(entry.text));
    expect(saying.map(({ file, entry }) => [file, entry.text])).toEqual([]);
  });

  test.each(LOCALES)(
    'every citation of an agreement in %s, on the page and in its file',
    (locale) => {
      for (const { id, url } of agreements.values()) {
        const address = (url as Record<string, string | null>)[locale];
        if (address === null || address === undefined) continue;
        const wanted = label(id, locale);
        const { runs, links } = pageAt(address);
        const { href = '' } = links.find((link) => link.href.startsWith('data:')) ?? {};
        const file = decodeURIComponent(href);
        const cited = ['title = ', 'TI  - ', '"title": '].map(
          (start) => file.split('\n').find((line) => line.trimStart().startsWith(start)) ?? '',
        );
        expect(cited).toEqual(cited.map((): unknown => expect.stringContaining(wanted)));
        const references = runs.filter(({ within }) =>
          within.some((element) => classes(element).includes('cite')),
        );
        const text = references.map((run) => run.text).join(' ');
        expect([address, text.split(wanted).length - 1]).toEqual([address, 2]);
      }
    },
  );
});

/** Whether a link is one of several that present agreements, and not a word of running text. */
function isRow({ within }: PageLink): boolean {
  return !within.some(
    (element) =>
      ['nav', 'header', 'footer'].includes(element.tagName) || classes(element).includes('prose'),
  );
}

/** All that stands in the row of a link. */
function rowText(page: HtmlPage, { within }: PageLink): string {
  const row = within.findLast(({ tagName }) => tagName === 'tr' || tagName === 'li');
  const inside = page.runs.filter(({ within: around }) => row && around.includes(row));
  return inside.map(({ text }) => text).join(' ');
}
