import type { Archive } from '#src/lib/graph/archive.ts';
import type { SiteFile } from '#src/lib/site-file.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { LOCALES } from '#src/site.ts';
import { programme } from './programme.ts';

/** The calendar file of every event that has a programme or a known day, in three languages. */
export function* calendarsOf(archive: Archive, site: string): Generator<SiteFile> {
  for (const event of archive.events.values()) {
    for (const locale of LOCALES) {
      const content = programme(archive, event, { locale, site });
      const folder = localAddress(locale, `events/${event.id}/`).slice(1);
      if (content !== null) yield { path: `${folder}programme.ics`, content };
    }
  }
}
