import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { Event } from '#src/lib/records/event.ts';
import type { FileSource, SiteFile } from '#src/lib/site-file.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import { hasProgramme, programme } from './programme.ts';

/** The calendar files of every event that has a programme or a known day, in three languages. */
export function* calendarSources(archive: Archive, site: string): Generator<FileSource> {
  for (const event of archive.events.values()) if (hasProgramme(event)) yield ofEvent(event, site);
}

function ofEvent({ id }: Event, site: string): FileSource {
  const fileIn = (locale: Locale): string =>
    `${localAddress(locale, `events/${id}/`).slice(1)}programme.ics`;
  return {
    files: LOCALES.map(fileIn),
    make(archive) {
      const event = must(archive.events, id);
      return LOCALES.map((locale) => ({
        path: fileIn(locale),
        content: programme(archive, event, { locale, site }),
      }));
    },
  };
}

/** The files of all calendars. */
export function* calendarsOf(archive: Archive, site: string): Generator<SiteFile> {
  for (const { make } of calendarSources(archive, site)) yield* make(archive);
}
