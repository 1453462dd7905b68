import type { Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import { frame, type Frame, type Page, type PageKind } from './page.ts';

/** A page that editors write in MDX. */
export interface EditorialView extends Frame {
  /** Identifier in Astro's collection: `about.ru`. */
  readonly entry: string;
  readonly title: string;
  readonly description: string;
  /** Digest of the MDX file, so that the view changes with it. */
  readonly digest: string;
}

export const editorial: PageKind<EditorialView> = {
  kind: 'editorial',
  *pages(archive) {
    for (const { id, locale } of archive.pages) {
      yield {
        kind: 'editorial',
        path: `${id}/`,
        params: { id },
        locale,
        locales: localesOf(archive, id),
      };
    }
  },
  view(archive, page) {
    const { id, title, description, digest } = entryOf(archive, page);
    const entry = `${id}.${page.locale}`;
    return {
      ...frame(page),
      entry,
      title,
      description,
      digest,
    };
  },
};

const localesOf = ({ pages }: Archive, id: string): Locale[] =>
  pages.filter((page) => page.id === id).map(({ locale }) => locale);

function entryOf({ pages }: Archive, { params, locale }: Page) {
  const found = pages.find((page) => page.id === params['id'] && page.locale === locale);
  if (!found) throw new Error(`No editorial page “${params['id'] ?? ''}” in “${locale}”.`);
  return found;
}
