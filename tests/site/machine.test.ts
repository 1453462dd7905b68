import path from 'node:path';
import jsonld from 'jsonld';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { instantText } from '#src/lib/dates/instant.ts';
import { LOCALES, SITE as ARCHIVE } from '#src/site.ts';
import { PAGES, SITE, pageAt, table } from './site.ts';

const SCHEMA = 'https://schema.org/';

/** The context that schema.org serves, as far as structure goes: its words, and which of them are addresses. */
const CONTEXT = { '@vocab': SCHEMA };

type Node = Readonly<Record<string, readonly unknown[]>> & {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
};

/** The things that a page speaks of, as a processor of JSON-LD reads them. */
async function thingsOf(html: string): Promise<Node[]> {
  const [, source] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
  if (source === undefined) return [];
  const nodes = await jsonld.flatten(JSON.parse(source) as object, undefined, {
    documentLoader: (url: string) => {
      if (!SCHEMA.startsWith(url)) throw new Error(`The page asks for ${url}.`);
      const document = { '@context': CONTEXT };
      return Promise.resolve({ documentUrl: url, document, contextUrl: undefined });
    },
  });
  return nodes as unknown as Node[];
}

const pages = [...PAGES.values()].filter(({ address }) => address !== '/404.html');
const graphs = new Map(
  await Promise.all(
    pages.map(async ({ address, html }) => [address, await thingsOf(html)] as const),
  ),
);
const typesOf = (node: Node): string[] =>
  (node['@type'] ?? []).map((type) => type.slice(SCHEMA.length));
const valuesOf = (node: Node, property: string): unknown[] =>
  (node[SCHEMA + property] ?? []).map((value) => Reflect.get(value as object, '@value') as unknown);

/** The things of a type on the page of a record. */
function thingsAt(address: string, type: string): Node[] {
  return (graphs.get(address) ?? []).filter((node) => typesOf(node).includes(type));
}

describe('what pages say to machines', () => {
  test('is JSON-LD in which nothing is empty and nothing is said twice in two ways', () => {
    expect([...graphs.values()].filter((graph) => graph.length > 0).length).toBeGreaterThan(200);
    for (const [address, graph] of graphs) {
      for (const node of graph) {
        const said = Object.entries(node).filter(([name]) => !name.startsWith('@'));
        for (const [name, values] of said) {
          expect([address, name]).toEqual([
            address,
            expect.stringMatching(/^https:\/\/schema\.org\/\w+$/u),
          ]);
          expect([address, name, values.length]).not.toEqual([address, name, 0]);
          expect(values).not.toContainEqual({ '@value': '' });
        }
        const [names] = [[...valuesOf(node, 'name'), ...valuesOf(node, 'headline')]];
        expect([address, node['@id'], names.length]).not.toEqual([
          address,
          node['@id'],
          expect.toSatisfy((count: number) => count > 1),
        ]);
      }
    }
  });

  test('has the way from the home page everywhere but there', () => {
    for (const { address } of pages) {
      const trails = thingsAt(address, 'BreadcrumbList');
      const isHome = /^\/(?:(?:kk|en)\/)?$/u.test(address);
      expect([address, trails.length]).toEqual([address, isHome ? 0 : 1]);
    }
  });

  test('is of the type of its record', () => {
    for (const locale of LOCALES) {
      const root = locale === 'ru' ? '' : `/${locale}`;
      expect(thingsAt(`${root}/data/`, 'Dataset')).toHaveLength(1);
      for (const { id } of table('organizations'))
        expect(thingsAt(`${root}/organizations/${id}/`, 'Organization')[0]).toBeDefined();
      for (const { id } of table('events'))
        expect(thingsAt(`${root}/events/${id}/`, 'Event')[0]).toBeDefined();
      for (const { id } of table('agreements'))
        expect(thingsAt(`${root}/agreements/${id}/`, 'CreativeWork')[0]).toBeDefined();
    }
  });

  test('calls a release news only where its day of publication is known', () => {
    let undated = 0;
    for (const { published, url } of table('releases')) {
      for (const address of Object.values(url as Record<string, string | null>)) {
        if (address === null) continue;
        const isDay = /^\d{4}-\d\d-\d\d$/u.test(String(published));
        if (!isDay) undated++;
        expect([address, thingsAt(address, 'NewsArticle').length]).toEqual([
          address,
          isDay ? 1 : 0,
        ]);
        expect(thingsAt(address, 'Report')).toHaveLength(isDay ? 0 : 1);
        const dated = (graphs.get(address) ?? []).filter(
          (node) => SCHEMA + 'datePublished' in node,
        );
        if (!isDay) expect(dated.filter((node) => typesOf(node).includes('Report'))).toEqual([]);
      }
    }
    expect(undated).toBeGreaterThan(0);
  });

  test('never names an agreement without its stage', () => {
    const stages = new Map(table('agreements').map(({ id, stage }) => [id, String(stage)]));
    let seen = 0;
    for (const [address, graph] of graphs) {
      for (const node of graph) {
        const [, id] = /\/agreements\/([^/]+)\/#agreement$/u.exec(node['@id']) ?? [];
        if (id === undefined) continue;
        seen++;
        const [status] = valuesOf(node, 'creativeWorkStatus');
        const locale = LOCALES.find((each) => each === pageAt(address).lang) ?? 'ru';
        expect([address, id, status]).toEqual([
          address,
          id,
          LABELS[stages.get(id) ?? '']?.[locale],
        ]);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  announced: { ru: 'планируется подписать', kk: 'қол қою жоспарланған', en: 'planned for signing' },
  signed: { ru: 'подписано', kk: 'қол қойылған', en: 'signed' },
  'in-force': { ru: 'действует', kk: 'күшінде', en: 'in force' },
};

interface Session {
  readonly id: string;
  readonly start: string;
  readonly end: string | null;
}

describe('the programme of an event', () => {
  const events = table('events').map((row) => ({
    address: row['url'] as Record<string, string>,
    timeZone: String(row['timeZone']),
    sessions: row['sessions'] as readonly Session[],
  }));
  const [forum] = events.filter(({ sessions }) => sessions.length > 0);

  test('has the hours of Astana in 2016, in the calendar and in JSON-LD', () => {
    expect(forum?.timeZone).toBe('Asia/Almaty');
    for (const locale of LOCALES) {
      const address = forum?.address[locale] ?? '';
      const file = path.join(SITE, address, 'programme.ics');
      const starts = Object.values(ical.sync.parseFile(file)).flatMap((entry) =>
        entry?.type === 'VEVENT' ? [entry.start.toISOString()] : [],
      );
      expect(starts).toEqual([
        '2016-09-16T03:00:00.000Z',
        ...Array<string>(7).fill('2016-09-16T05:30:00.000Z'),
      ]);
      const things = thingsAt(address, 'Event').flatMap((node) => valuesOf(node, 'startDate'));
      expect(things.map(String).sort()).toEqual([
        '2016-09-16',
        '2016-09-16T09:00+06:00',
        ...Array<string>(7).fill('2016-09-16T11:30+06:00'),
      ]);
    }
  });

  test('is the same in the calendar, in JSON-LD and in the data, and no end is invented', () => {
    for (const { address, timeZone, sessions } of events) {
      const local = sessions.map(({ start }) => instantText(start, timeZone));
      const things = thingsAt(address['ru'] ?? '', 'Event');
      const said = things.flatMap((node) => valuesOf(node, 'startDate')).map(String);
      expect(said).toEqual(expect.arrayContaining(local));
      if (sessions.some(({ end }) => end !== null)) continue;
      const ends = things.flatMap((node) => valuesOf(node, 'endDate')).map(String);
      expect(ends.filter((end) => end.includes('T'))).toEqual([]);
    }
  });
});

test('full addresses in JSON-LD are those of pages that exist', () => {
  for (const [address, graph] of graphs) {
    for (const { '@id': id } of graph) {
      if (!id.startsWith(ARCHIVE.url)) continue;
      expect([address, id, PAGES.has(new URL(id).pathname)]).toEqual([address, id, true]);
    }
  }
});
