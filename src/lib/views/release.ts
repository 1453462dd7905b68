import { languagesOf } from '../text.ts';
import { collatorOf } from '../collation.ts';
import { must, type Archive } from '../graph/archive.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import type { Correction } from '../records/correction.ts';
import type { Release, ReleaseText, Source } from '../records/release.ts';
import type { Text } from '../records/text.ts';
import type { Locale } from '#src/site.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { linkedBodyView, type BodyView } from './body.ts';
import { figureRow, type FigureRow } from './figure-row.ts';
import { historyView, type HistoryView } from './history.ts';
import { linkTo, organizationLink, type Link } from './link.ts';
import { frame, inEach, type Frame, type Page, type PageKind } from './page.ts';
import { eventRow, type EventRow } from './rows.ts';
import { totalView, type TotalView } from './total.ts';

export interface ReleaseView extends Frame {
  readonly id: string;
  readonly title: string;
  readonly titleSupplied: boolean;
  readonly lead: string;
  /** Who translated from which page, when this is a translation. */
  readonly translation: { readonly translator: string; readonly original: Link } | null;
  readonly published: string | null;
  readonly place: Text | null;
  readonly issuer: Link | null;
  readonly event: EventRow | null;
  readonly agreements: readonly AgreementRow[];
  readonly totals: readonly TotalView[];
  readonly figures: readonly FigureRow[];
  readonly organizations: readonly Link[];
  readonly source: Source;
  readonly corrections: readonly Correction[];
  readonly added: string;
  /** The next older release and the next newer one, in the order of the lists. */
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly history: HistoryView | null;
  readonly body: BodyView;
}

export const release: PageKind<ReleaseView> = {
  kind: 'release',
  *pages(archive) {
    for (const { id, texts } of archive.releases.values()) {
      const locales = languagesOf(
        Object.fromEntries(Object.keys(texts).map((locale) => [locale, id])),
      );
      yield* inEach(locales, { kind: 'release', path: `releases/${id}/`, params: { id } });
    }
  },
  view(archive, page) {
    const record = must(archive.releases, page.params['id'] ?? '');
    const text = record.texts[page.locale];
    if (!text) throw new Error(`Release “${record.id}” is not written in “${page.locale}”.`);
    return {
      ...frame(page),
      ...facts(archive, page, record),
      ...words(archive, page.locale, { record, text }),
      ...neighbours(archive, page.locale, record.id),
      history: historyView(archive, `releases/${record.id}`, record.language),
    };
  },
};

function words(
  archive: Archive,
  locale: Locale,
  { record, text }: { readonly record: Release; readonly text: ReleaseText },
) {
  const original = linkTo(archive, record.language, ['releases', record.id]);
  return {
    title: text.title,
    titleSupplied: record.titleSupplied,
    lead: text.lead,
    translation: text.translator === null ? null : { translator: text.translator, original },
    body: linkedBodyView(archive, locale, { body: text.body, unlinked: record.unlinked ?? [] }),
  };
}

function facts(archive: Archive, { locale }: Page, record: Release) {
  return {
    id: record.id,
    published: record.published,
    place: record.place === null ? null : { text: record.place, lang: record.language },
    issuer: record.issuer === null ? null : organizationLink(archive, locale, record.issuer),
    event: record.event === null ? null : eventRow(archive, locale, record.event),
    agreements: record.agreements.map((id) => agreementRow(archive, locale, id)),
    totals: record.totals.map((total) => totalView(total, record)),
    figures: record.figures.map((figure) =>
      figureRow(archive, locale, { figure, release: record }),
    ),
    organizations: mentioned(archive, locale, record),
    source: record.source,
    corrections: record.corrections,
    added: record.added,
  };
}

function neighbours(archive: Archive, locale: Locale, id: string) {
  const link = (other: string | null): Link | null =>
    other === null ? null : linkTo(archive, locale, ['releases', other]);
  const { previous, next } = neighboursOf(archive, id);
  return { previous: link(previous), next: link(next) };
}

/** Organizations of the announced agreements and of the links in the text, sorted by name. */
function mentioned(archive: Archive, locale: Locale, record: Release): Link[] {
  const ids = new Set<string>();
  for (const id of record.agreements) {
    const { parties, concerns } = must(archive.agreements, id);
    for (const { organization } of parties) if (organization !== null) ids.add(organization);
    for (const about of concerns) ids.add(about);
  }
  for (const { body } of Object.values(record.texts)) {
    for (const link of body.links) {
      if (link.startsWith('organization:')) ids.add(link.slice('organization:'.length));
    }
  }
  const collator = collatorOf(locale);
  return Array.from(ids, (id) => organizationLink(archive, locale, id)).sort(
    (a, b) => collator.compare(a.text, b.text) || (a.href < b.href ? -1 : 1),
  );
}
