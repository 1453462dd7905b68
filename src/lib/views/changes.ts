import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import type { HistoryEntry } from '../history/entry.ts';
import type { CollectionName } from '../records/records.ts';
import type { Text } from '../records/text.ts';
import { localAddress } from '../urls/address.ts';
import { stageLabel } from './agreement-row.ts';
import type { Label } from './label.ts';
import { linkTo, type Link } from './link.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';

type Happening = HistoryEntry['event'];

/** How much of each sort happened in a span of time. */
export interface ChangesCount {
  /** `2026` or `2026-11` */
  readonly span: string;
  readonly count: Readonly<Record<Happening, number>>;
}

/** Something that became of a record after its first publication. */
export interface ChangeRow {
  readonly day: string;
  readonly event: Happening;
  readonly link: Link;
  /** Of an agreement that is there. */
  readonly stage: Label | null;
  readonly why: Text | null;
}

/** What the ledger says of the archive: year by year, or one year with every change by itself. */
export interface ChangesView extends Frame {
  readonly year: string | null;
  /** Years or, of one year, months; the newest first. */
  readonly spans: readonly (ChangesCount & { readonly href: string | null })[];
  /** Newest first; first publications are only counted, since there are as many as records. */
  readonly rows: readonly ChangeRow[];
}

export const changes: PageKind<ChangesView> = {
  kind: 'changes',
  *pages(archive) {
    yield* inEach(LOCALES, { kind: 'changes', path: 'changes/', params: {} });
    for (const year of archive.history.byYear().keys())
      yield* inEach(LOCALES, { kind: 'changes', path: `changes/${year}/`, params: { year } });
  },
  view(archive, page) {
    const year = page.params['year'] ?? null;
    const years = archive.history.byYear();
    if (year === null) {
      const spans = Array.from(years, ([span, entries]) => ({
        ...counted(span, entries),
        href: localAddress(page.locale, `changes/${span}/`),
      }));
      return { ...frame(page), year, spans: spans.reverse(), rows: [] };
    }
    const entries = years.get(year) ?? [];
    const months = Map.groupBy(entries, ({ day }) => day.slice(0, 7));
    const spans = Array.from(months, ([span, own]) => ({ ...counted(span, own), href: null }));
    const rows = entries.filter(({ event }) => event !== 'published').toReversed();
    return {
      ...frame(page),
      year,
      spans: spans.reverse(),
      rows: rows.map((entry) => changeRow(archive, page.locale, entry)),
    };
  },
};

function counted(span: string, entries: readonly HistoryEntry[]): ChangesCount {
  const count = { published: 0, changed: 0, moved: 0, withdrawn: 0 };
  for (const { event } of entries) count[event]++;
  return { span, count };
}

/** What an entry of the ledger says, for a reader of a language. */
export function changeRow(archive: Archive, locale: Locale, entry: HistoryEntry): ChangeRow {
  const { day, event, why, record, to } = entry;
  const [collection, id] = (to ?? record).split('/') as [CollectionName, string];
  const isThere = archive[collection].has(id);
  const link = isThere
    ? linkTo(archive, locale, [collection, id])
    : {
        ...nameOfGone(archive, record),
        href: localAddress(locale, `${record}/`),
        hreflang: locale,
      };
  return {
    day,
    event,
    link,
    stage:
      isThere && collection === 'agreements'
        ? stageLabel(archive, locale, must(archive.agreements, id))
        : null,
    why:
      whyOf(archive, locale, entry) ??
      (why === null ? null : { text: why, lang: languageOf(archive, [collection, id]) }),
  };
}

/** The notice of a withdrawal gives its reason in each language. */
function whyOf(
  { withdrawn }: Archive,
  locale: Locale,
  { event, record }: HistoryEntry,
): Text | null {
  const notice = withdrawn.find(({ address }) => address === `/${record}/`);
  return event === 'withdrawn' && notice ? { text: notice.reason[locale], lang: locale } : null;
}

/** By the name that the notice of its withdrawal keeps, else by its identifier. */
function nameOfGone({ withdrawn }: Archive, record: string): Text {
  const name = withdrawn.find(({ address }) => address === `/${record}/`)?.name;
  const lang = LOCALES.find((language) => name?.[language] !== undefined);
  return lang ? { text: name?.[lang] ?? record, lang } : { text: record, lang: 'en' };
}

/** Notes on a record are written in the language of its source. */
function languageOf(archive: Archive, [collection, id]: [CollectionName, string]): Locale {
  const record = archive[collection].get(id);
  return record && 'language' in record ? record.language : DEFAULT_LOCALE;
}
