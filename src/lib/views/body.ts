import type { Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import type { Body } from '../records/body.ts';
import { LINK_SCHEMES } from '../record-links.ts';
import type { MentionEntry } from '../mentions/entry.ts';
import { localAddress } from '../urls/address.ts';
import { facetPath } from './facet.ts';
import { linkTo } from './link.ts';

/** What the rendering of a body depends on: its digest, and where its links to records lead. */
export interface BodyView {
  readonly file: string;
  readonly digest: string;
  readonly links: Readonly<Record<string, { readonly href: string; readonly hreflang: Locale }>>;
  /** Names in the text that lead to a page, found by the matcher. */
  readonly mentions: readonly LinkedMention[];
  readonly locale: Locale;
}

/** A name with its page. */
export interface LinkedMention extends MentionEntry {
  readonly href: string;
  readonly hreflang: Locale;
}

/** A link with another scheme has no target; the renderer keeps or drops it as any other address. */
export function bodyView(archive: Archive, locale: Locale, body: Body): BodyView {
  const links = body.links.flatMap((link) => {
    const [scheme = '', id = ''] = link.split(':');
    const collection = LINK_SCHEMES[scheme];
    if (!collection) return [];
    const { href, hreflang } = linkTo(archive, locale, [collection, id]);
    return [[link, { href, hreflang }] as const];
  });
  return {
    file: body.file,
    digest: body.digest,
    links: Object.fromEntries(links),
    mentions: [],
    locale,
  };
}

/** A body whose names lead to their pages, but for the targets that the editor has forbidden. */
export function linkedBodyView(
  archive: Archive,
  locale: Locale,
  { body, unlinked }: { readonly body: Body; readonly unlinked: readonly string[] },
): BodyView {
  const forbidden = new Set(unlinked);
  const mentions = archive
    .mentions(body, locale)
    .filter(({ target }) => !forbidden.has(target))
    .map((entry) => ({ ...entry, ...pageOf(archive, locale, entry.target) }));
  return { ...bodyView(archive, locale, body), mentions };
}

function pageOf(archive: Archive, locale: Locale, target: string) {
  const [scheme = '', id = ''] = target.split(':');
  const collection = LINK_SCHEMES[scheme];
  if (!collection)
    return { href: localAddress(locale, facetPath('regions', id)), hreflang: locale };
  const { href, hreflang } = linkTo(archive, locale, [collection, id]);
  return { href, hreflang };
}
