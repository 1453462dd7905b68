import { plainMessages } from '#src/i18n/messages.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { SITE } from '#src/site.ts';
import type { Entry } from './entry.ts';
import type { Feed } from './feed.ts';

/** A feed in JSON Feed 1.1 (jsonfeed.org), indented for those who look at it. */
export function jsonFeed({ site, locale, title, page, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${title.text} — ${SITE.name}`,
    description: plainMessages(locale).frame.unofficial,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    language: locale,
    authors: [{ name: SITE.name, url: page }],
    items: entries.map((entry) => item(entry, site)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function item({ link, stage, updated, summary }: Entry, site: string) {
  const url = absolute(link.href, site);
  return {
    id: url,
    url,
    title: stage ? `${link.text} (${stage.text})` : link.text,
    content_text: summary.map(({ text }) => text).join(''),
    language: link.lang,
    date_modified: `${updated}T00:00:00Z`,
  };
}
