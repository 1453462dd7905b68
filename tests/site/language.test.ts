import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainMessages } from '#src/i18n/messages.ts';
import { searchStrings } from '#src/search/texts.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import { REAL_CONTENT, realArchive as archive } from '#tests/fixtures/real-archive.ts';
import { collapse } from './page.ts';
import { PAGES } from './site.ts';

/** Every text of the content with its language, found by its shape. */
function* texts(value: unknown): Generator<[Locale, string]> {
  if (value instanceof Map) yield* texts([...value.values()]);
  else if (Array.isArray(value)) for (const item of value) yield* texts(item);
  else if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const own = LOCALES.find((locale) => locale === record['language']);
    for (const [key, inner] of Object.entries(record)) {
      const locale =
        LOCALES.find((known) => known === key) ?? (OF_SOURCE.has(key) ? own : undefined);
      if (locale && typeof inner === 'string') yield [locale, collapse(inner)];
      else yield* texts(inner);
    }
  }
}

/** Fields in the language of the source. */
const OF_SOURCE: ReadonlySet<string> = new Set(['kindAsGiven', 'text', 'as']);

const { releases, agreements, organizations, events, taxonomies } = archive;
const known = Map.groupBy(
  [...texts([releases, agreements, organizations, events, Object.values(taxonomies)])],
  ([, text]) => text,
);

/** Languages in which a text stands in the content. */
const languagesOf = (text: string): Locale[] => (known.get(text) ?? []).map(([locale]) => locale);

test('the content has texts that differ between languages', () => {
  const russian = [...known].filter(([, found]) => found.every(([locale]) => locale === 'ru'));
  expect(russian.length).toBeGreaterThan(100);
  expect(languagesOf('Турецкая Ассоциация Автопроизводителей')).toEqual(['ru']);
});

describe.each(LOCALES)('on pages in %s', (locale) => {
  const pages = [...PAGES.values()].filter(({ lang }) => lang === locale);
  const runs = pages.flatMap((page) => page.runs.map((run) => ({ page, ...run })));

  test('texts of the content in another language say in which', () => {
    expect(pages.length).toBeGreaterThan(60);
    const mistaken = runs.filter(({ text, lang, within }) => {
      if (within.some(({ tagName }) => tagName === 'code')) return false;
      const languages = languagesOf(text);
      return languages.length > 0 && !languages.some((own) => own === lang);
    });
    expect(mistaken.map(({ page, text, lang }) => [page.address, lang, text])).toEqual([]);
  });

  test('every page leads to its versions and names them to search engines', () => {
    for (const { address, html, elements } of pages) {
      if (address === '/404.html') continue;
      const root = address.replace(/^\/(?:kk|en)(?=\/)/u, '');
      const versions = LOCALES.map((other) => (other === 'ru' ? root : `/${other}${root}`));
      const existing = versions.filter((version) => PAGES.has(version));
      const switches = elements.flatMap(({ tagName, properties }) =>
        tagName === 'a' && properties.hrefLang && properties.lang ? [String(properties.href)] : [],
      );
      expect(switches).toEqual(expect.arrayContaining(existing));
      for (const version of existing)
        expect(html).toMatch(new RegExp(`hreflang="\\w+" href="https://[^"/]+${version}"`, 'u'));
      expect(html).toContain(`<link rel="canonical" href="https://kelisim.example${address}"`);
    }
  });
});

/** Words in Cyrillic letters that a text of the interface or of the content has in the language. */
function vocabulary(locale: Locale): ReadonlySet<string> {
  const own = [...known].filter(([, found]) => found.some(([language]) => language === locale));
  const files = globSync(`**/*.${locale}.{md,mdx}`, { cwd: REAL_CONTENT }).map((file) =>
    readFileSync(path.join(REAL_CONTENT, file), 'utf8'),
  );
  const said = JSON.stringify(
    [plainMessages(locale), searchStrings(locale)],
    (_, value: unknown) => (typeof value === 'function' ? String(value) : value),
  );
  return new Set(wordsOf([...own.map(([text]) => text), ...files, said].join(' ')));
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/(?<!\p{L})\p{Script=Cyrillic}{3,}(?!\p{L})/gu) ?? [];

test('no word of Russian stands in a text that passes for Kazakh', () => {
  const russian = vocabulary('ru');
  const kazakh = vocabulary('kk');
  expect(Math.min(russian.size, kazakh.size)).toBeGreaterThan(1000);
  const runs = [...PAGES.values()].flatMap(({ address, runs: all }) =>
    all.filter(({ lang }) => lang === 'kk').map(({ text }) => ({ address, text })),
  );
  expect(runs.length).toBeGreaterThan(5000);
  const strange = runs.flatMap(({ address, text }) =>
    wordsOf(text)
      .filter((word) => russian.has(word) && !kazakh.has(word))
      .map((word) => [address, word, text]),
  );
  expect(strange).toEqual([]);
});

test('no Cyrillic letter stands in a text that passes for English', () => {
  const english = [...PAGES.values()].flatMap(({ address, runs }) =>
    runs.flatMap(({ lang, text }) => (lang === 'en' ? [[address, text]] : [])),
  );
  expect(english.length).toBeGreaterThan(1000);
  expect(english.filter(([, text]) => /\p{Script=Cyrillic}/u.test(text ?? ''))).toEqual([]);
});
