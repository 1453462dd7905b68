import { plainMessages } from '#src/i18n/messages.ts';
import type { Text } from '#src/lib/records/text.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { NOTHING, xml, type Xml } from '#src/lib/xml.ts';
import { SITE, type Locale } from '#src/site.ts';
import type { Entry } from './entry.ts';
import type { Feed } from './feed.ts';

/**
 * A feed in Atom (RFC 4287). Identifiers are permanent addresses. What mixes languages is XHTML, because plain
 * text has one language only; the package `feed` writes neither XHTML nor `xml:lang`, so the format is written here.
 */
export function atom(feed: Feed): string {
  const { site, locale, title, page, self, updated, entries } = feed;
  const home = absolute(localAddress(locale, ''), site);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${self}</id>
<title${languageOf(title, locale)}>${title.text} — ${SITE.name}</title>
<subtitle>${plainMessages(locale).frame.unofficial}</subtitle>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${page}"/>
<link rel="license" href="${SITE.licence}"/>
<updated>${instant(updated)}</updated>
<author><name>${SITE.name}</name><uri>${home}</uri></author>
${entries.map((entry) => knownXml(entry, feed))}</feed>
`.xml;
}

/** Of entries, which stand in many feeds, as XML for a site. */
const known = new WeakMap<Entry, { readonly site: string; readonly entry: Xml }>();

function knownXml(entry: Entry, feed: Feed): Xml {
  const earlier = known.get(entry);
  if (earlier?.site === feed.site) return earlier.entry;
  const made = entryXml(entry, feed);
  known.set(entry, { site: feed.site, entry: made });
  return made;
}

function entryXml({ id, link, stage, updated, summary }: Entry, { site, locale }: Feed): Xml {
  const href = absolute(link.href, site);
  const category = stage
    ? xml`
<category term="${stage.id}" label="${stage.text}"/>`
    : NOTHING;
  return xml`<entry>
<id>${absolute(id, site)}</id>
${stage ? titleWithStage(link, stage, locale) : xml`<title${languageOf(link, locale)}>${link.text}</title>`}
<link rel="alternate" type="text/html" hreflang="${link.hreflang}" href="${href}"/>
<updated>${instant(updated)}</updated>${category}
<summary type="xhtml">${xhtml(summary, locale)}</summary>
</entry>
`;
}

/** «Название (планируется подписать)» */
function titleWithStage(title: Text, stage: Text, locale: Locale): Xml {
  if (title.lang === locale && stage.lang === locale) {
    return xml`<title>${title.text} (${stage.text})</title>`;
  }
  const own = (text: string): Text => ({ text, lang: locale });
  return xml`<title type="xhtml">${xhtml([title, own(' ('), stage, own(')')], locale)}</title>`;
}

function xhtml(pieces: readonly Text[], locale: Locale): Xml {
  const spans = pieces.map(({ text, lang }) =>
    lang === locale ? xml`${text}` : xml`<span lang="${lang}" xml:lang="${lang}">${text}</span>`,
  );
  return xml`<div xmlns="http://www.w3.org/1999/xhtml">${spans}</div>`;
}

const languageOf = ({ lang }: Text, locale: Locale): Xml =>
  lang === locale ? NOTHING : xml` xml:lang="${lang}"`;

/** Atom wants a time: the archive knows days, so it is their beginning in UTC. */
const instant = (day: string): string => `${day}T00:00:00Z`;
