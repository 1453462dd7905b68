import type { Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import type { Body } from '../records/body.ts';
import { LINK_SCHEMES } from '../record-links.ts';
import { linkTo } from './link.ts';

/** What the rendering of a body depends on: its digest, and where its links to records lead. */
export interface BodyView {
  readonly file: string;
  readonly digest: string;
  readonly links: Readonly<Record<string, { readonly href: string; readonly hreflang: Locale }>>;
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
  return { file: body.file, digest: body.digest, links: Object.fromEntries(links) };
}
