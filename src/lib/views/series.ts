import { LOCALES } from '#src/site.ts';
import { editions, type Edition } from './edition.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';

export interface SeriesView extends Frame {
  readonly series: Label;
  /** Editions that the archive has, latest number first; the number is `null` where not given. */
  readonly editions: readonly Edition[];
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
    return {
      ...frame(page),
      series: label(archive, page.locale, ['series', id]),
      editions: editions(archive, page.locale, id),
    };
  },
};
