import type { Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { localAddress } from '../urls/address.ts';
import { label } from './label.ts';
import type { Link } from './link.ts';
import { eventRow, type EventRow } from './rows.ts';

/** An event of a series; its number is `null` where not given. */
export interface Edition {
  readonly edition: number | null;
  readonly event: EventRow;
}

/** The events of a series that the archive has, latest number first. */
export function editions(archive: Archive, locale: Locale, series: string): Edition[] {
  const found = (archive.backlinks.eventsOfSeries.get(series) ?? []).map((event) => ({
    edition: must(archive.events, event).edition,
    event: eventRow(archive, locale, event),
  }));
  return found.sort((a, b) => (b.edition ?? 0) - (a.edition ?? 0));
}

/** A series has a page in every language. */
export function seriesLink(archive: Archive, locale: Locale, id: string): Link {
  const { text, lang } = label(archive, locale, ['series', id]);
  return { text, lang, href: localAddress(locale, `series/${id}/`), hreflang: locale };
}
