import { plainMessages } from '#src/i18n/messages.ts';
import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { HistoryEntry } from '#src/lib/history/entry.ts';
import type { CollectionName } from '#src/lib/records/records.ts';
import type { Text } from '#src/lib/records/text.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { linkTo, type Link } from '#src/lib/views/link.ts';
import { stageLabel } from '#src/lib/views/agreement-row.ts';
import type { Label } from '#src/lib/views/label.ts';
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
  const { day, event, why, record, to } = change;
  const [collection, id] = (to ?? record).split('/') as [CollectionName, string];
  const there = archive[collection].has(id);
  const link = there
    ? linkTo(archive, locale, [collection, id])
    : {
        text: record,
        lang: 'en' as const,
        href: localAddress(locale, `${record}/`),
        hreflang: locale,
      };
  return {
    id: `${link.href}#${day}-${event}`,
    link,
    stage: there && collection === 'agreements' ? stageOf(archive, locale, id) : null,
    updated: day,
    summary: summaryOf(change, link, { locale, why }),
  };
}

const stageOf = (archive: Archive, locale: Locale, id: string): Label =>
  stageLabel(archive, locale, must(archive.agreements, id));

/** «Изменена. Причина» */
function summaryOf(
  { event }: HistoryEntry,
  { lang }: Link,
  { locale, why }: { readonly locale: Locale; readonly why: string | null },
): Text[] {
  const own = { text: `${plainMessages(locale).history.event[event]}. `, lang: locale };
  return why === null ? [own] : [own, { text: why, lang }];
}
