import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#src/site.ts';
import { AGREEMENTS } from '#tests/facts/agreements.ts';
import { ORGANIZATIONS } from '#tests/facts/organizations.ts';
import { RELEASES, TOTAL } from '#tests/facts/releases.ts';
import { FACTS } from './fact.ts';
import type { HtmlPage } from './page.ts';
import type { Leaf } from './proof.ts';
import { pageAt, table, type Row } from './site.ts';

/** The fields that the contract promises. */
const FIELDS = {
  releases:
    'id url title languages published place issuer event agreements totals figures source added',
  agreements:
    'id url title titleSupplied kind kindAsGiven kindBasis stage stages parties subject concerns sectors regions countries places amount event releases',
  organizations: 'id url name legalForm kind country aliases agreements releases events',
  events:
    'id url name series edition partOf theme dates timeZone place venues sessions organizers participants attendance announced listed agreements releases',
  figures: 'id release indicator asGiven value precision unit direction period parts',
} as const;

describe.each(Object.entries(FIELDS))('the table of %s', (name, fields) => {
  const rows = table(name);

  test('has the fields of the contract in every row, one row for each identity', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(Object.keys(row)).toEqual(expect.arrayContaining(fields.split(' ')));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('says nothing in place of what is not known: no empty strings', () => {
    const empty = rows.flatMap((row) => [...leaves(row)].filter(([, value]) => value === ''));
    expect(empty).toEqual([]);
  });

  test('holds no fact that its page does not show', () => {
    const unseen = rows.flatMap((row) =>
      pagesOf(name, row).flatMap(([locale, page]) =>
        [...leaves(row)].flatMap(([path, value, language]) => {
          if (path === 'url' || (language !== null && language !== locale)) return [];
          const proof = FACTS[`${name}.${path}`];
          if (!proof) return [`nothing says how ${name}.${path} is shown`];
          return proof(value, { page, locale, row }) ? [] : [`${page.address} ${path}: ${value}`];
        }),
      ),
    );
    expect(unseen).toEqual([]);
  });
});

describe('the tables hold what the source documents say', () => {
  const agreements = new Map(table('agreements').map((row) => [row.id, row]));

  test.each(Object.entries(RELEASES))(
    '%s and its agreements, in order',
    (id, { published, event }) => {
      const release = table('releases').find((row) => row.id === id);
      expect(release).toMatchObject({ published, event, languages: ['ru', 'kk', 'en'] });
      const announced = (release?.['agreements'] as string[]).map((each) => agreements.get(each));
      expect(announced).toEqual(
        AGREEMENTS[id]?.map(({ parties, hasSubject, ...fact }): unknown =>
          expect.objectContaining({
            ...fact,
            stage: 'announced',
            stages: [{ stage: 'announced', date: null, source: id }],
            amount: null,
            event,
            releases: [id],
            parties: parties.map((party): unknown =>
              party === null
                ? expect.objectContaining({ organization: null, unnamed: true })
                : expect.objectContaining({ name: party, unnamed: false }),
            ),
            subject: hasSubject
              ? { ru: expect.any(String), kk: expect.any(String), en: expect.any(String) }
              : { ru: null, kk: null, en: null },
          }),
        ),
      );
    },
  );

  test('all organizations, with country and without an invented one', () => {
    const countries = table('organizations').map(({ name, country }) => [
      (name as { ru: string }).ru,
      country,
    ]);
    const expected = Object.entries(ORGANIZATIONS).map(([name, [, country]]) => [name, country]);
    expect(Object.fromEntries(countries)).toMatchObject(Object.fromEntries(expected));
  });

  test('a total covers its documents, beside what is listed', () => {
    const { event } = RELEASES[TOTAL.release];
    const amount = expect.objectContaining({ ...TOTAL.amount, covers: TOTAL.documents });
    expect(table('releases').find(({ id }) => id === TOTAL.release)?.['totals']).toEqual([
      expect.objectContaining({ documents: TOTAL.documents, amount }),
    ]);
    expect(table('events').find(({ id }) => id === event)).toMatchObject({
      listed: TOTAL.listed,
      announced: [{ release: TOTAL.release, documents: TOTAL.documents, amount }],
    });
  });
});

/** Every value of a row but `null`: its path without list positions, and the language it is in. */
function* leaves(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [path: string, value: Leaf, language: string | null]> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const item of value) yield* leaves(item, path);
  else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
  } else {
    const last = path.at(-1) ?? '';
    const language = (LOCALES as readonly string[]).includes(last) ? last : null;
    const fact = language === null ? path : path.slice(0, -1);
    yield [fact[0] === 'regionBorders' ? 'regionBorders' : fact.join('.'), value as Leaf, language];
  }
}

/** Pages that show a row: its own in each language; of figures the list, and the release. */
function pagesOf(name: string, row: Row): [Locale, HtmlPage][] {
  return LOCALES.flatMap((locale): [Locale, HtmlPage][] => {
    const root = locale === 'ru' ? '/' : `/${locale}/`;
    if (name === 'figures') {
      const release = `${root}releases/${String(row['release'])}/`;
      return [`${root}figures/`, release].map((address) => [locale, pageAt(address)]);
    }
    const address = (row['url'] as Record<Locale, string | null>)[locale];
    return address === null ? [] : [[locale, pageAt(address)]];
  });
}
