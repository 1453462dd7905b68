import { plainMessages } from '#src/i18n/messages.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { HistoryEntry } from '#src/lib/history/entry.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { changeRow } from '#src/lib/views/changes.ts';
import type { Locale } from '#src/site.ts';
import type { Entry } from './entry.ts';
import { beginning, type Feed, type Place } from './feed.ts';

/** Entries at most: readers fetch the feed whole. */
const ENTRIES = 50;

/** File of the feed in the folder of a language. */
export const CHANGES_FILE = 'changes.xml';

/** What was published, changed, moved and withdrawn last, by the ledger. */
export function changesFeed(archive: Archive, { locale, site }: Place): Feed {
  const newest = archive.history.newest(ENTRIES);
  const page = absolute(localAddress(locale, ''), site);
  return {
    site,
    locale,
    title: { text: plainMessages(locale).history.changes, lang: locale },
    page,
    self: `${page}${CHANGES_FILE}`,
    updated: newest[0]?.day ?? beginning(archive),
    entries: newest.map((entry) => changeEntry(archive, locale, entry)),
  };
}

function changeEntry(archive: Archive, locale: Locale, change: HistoryEntry): Entry {
  const { day, event, link, stage, why } = changeRow(archive, locale, change);
  const own = { text: `${plainMessages(locale).history.event[event]}. `, lang: locale };
  return {
    id: `${link.href}#${day}-${event}`,
    link,
    stage,
    updated: day,
    summary: why === null ? [own] : [own, why],
  };
}
