import type { Archive } from '../graph/archive.ts';
import type { Chronicle } from '../graph/chronicle.ts';
import { historyCell, keysCell, mentionsCell, valueCell, wholeCell } from './cell.ts';
import { tracedChronicle } from './traced-chronicle.ts';
import { tracedMap } from './traced-map.ts';
import type { Tracer } from './tracer.ts';
import { asTraced } from './tracing.ts';

/**
 * The same archive, which tells a tracer every cell that is read. What a view makes of it is a pure function of these
 * cells: while they have the same values, it is the same view (constructive traces, as in Mokhov, Mitchell and Peyton
 * Jones, “Build Systems à la Carte”, 2018).
 */
export function tracedArchive(archive: Archive, tracer: Tracer): Archive {
  const { read } = tracer;
  const map = <Value>(source: ReadonlyMap<string, Value>, path: string) =>
    tracedMap(source, {
      value: valueReader(path, tracer),
      keys: () => void read(keysCell(path)),
      whole: () => void read(wholeCell(path)),
    });
  const lists = (source: ReadonlyMap<string, Chronicle>, path: string) =>
    tracedLists(source, path, tracer);
  const { releases, agreements, organizations, events, history } = archive;
  const whole = (path: string): void => void read(wholeCell(path));
  return asTraced(
    {
      releases: map(releases, 'releases'),
      agreements: map(agreements, 'agreements'),
      organizations: map(organizations, 'organizations'),
      events: map(events, 'events'),
      taxonomies: each(archive.taxonomies, 'taxonomies', map),
      backlinks: each(archive.backlinks, 'backlinks', map),
      facets: each(archive.facets, 'facets', lists),
      chronicles: each(archive.chronicles, 'chronicles', (list, path) =>
        tracedChronicle(list, path, read),
      ),
      indicators: lists(archive.indicators, 'indicators'),
      get pages() {
        whole('pages');
        return archive.pages;
      },
      get redirects() {
        whole('redirects');
        return archive.redirects;
      },
      get withdrawn() {
        whole('withdrawn');
        return archive.withdrawn;
      },
      history: {
        of(record) {
          read(historyCell('of', record));
          return history.of(record);
        },
        newest(count) {
          read(historyCell('newest', String(count)));
          return history.newest(count);
        },
        byYear() {
          read(historyCell('year', ''));
          return history.byYear();
        },
      },
      mentions(body, locale) {
        read(mentionsCell(locale, body.file));
        return archive.mentions(body, locale);
      },
    },
    { tracer, plain: archive },
  );
}

/** The same values are read thousands of times: only the first time by the names of their cells. */
function valueReader(path: string, { read, again }: Tracer): (key: string) => void {
  const cells = new Map<string, number>();
  return (key) => {
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, read(valueCell(path, key)));
    else again(cell);
  };
}

/** Lists by code: of one that is there, what is read of it counts. */
function tracedLists(
  source: ReadonlyMap<string, Chronicle>,
  path: string,
  { read }: Tracer,
): ReadonlyMap<string, Chronicle> {
  const own = new Map(
    Array.from(source, ([code, list]) => [code, tracedChronicle(list, `${path} ${code}`, read)]),
  );
  const keys = (): void => void read(keysCell(path));
  return tracedMap(own, {
    value: (code) => (own.has(code) ? undefined : read(valueCell(path, code))),
    keys,
    whole: keys,
  });
}

/** Every part of a table, traced under its path. */
function each<Name extends string, Part>(
  table: Readonly<Record<Name, Part>>,
  path: string,
  trace: (part: Part, path: string) => Part,
): Readonly<Record<Name, Part>> {
  return Object.fromEntries(
    Object.entries<Part>(table).map(([name, part]) => [name, trace(part, `${path}.${name}`)]),
  ) as Record<Name, Part>;
}
