import { LOCALES } from '#src/site.ts';
import { must } from '../graph/archive.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';
import { eventRow, type EventRow } from './rows.ts';

export interface SeriesView extends Frame {
  readonly series: Label;
  /** Editions that the archive has, latest number first; the number is `null` where not given. */
  readonly editions: readonly { readonly edition: number | null; readonly event: EventRow }[];
}

export const series: PageKind<SeriesView> = {
  kind: 'series',
  *pages(archive) {
    for (const id of archive.taxonomies.series.keys()) {
      yield* inEach(LOCALES, { kind: 'series', path: `series/${id}/`, params: { id } });
    }
  },
  view(archive, page) {
    const id = page.params['id'] ?? '';
    const editions = (archive.backlinks.eventsOfSeries.get(id) ?? []).map((event) => ({
      edition: must(archive.events, event).edition,
      event: eventRow(archive, page.locale, event),
    }));
    editions.sort((a, b) => (b.edition ?? 0) - (a.edition ?? 0));
    return { ...frame(page), series: label(archive, page.locale, ['series', id]), editions };
  },
};
