import { LOCALES } from '#src/site.ts';
import type { CollectionName } from '../records/records.ts';
import type { LocalizedText, Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { frame, inEach, type Frame, type Page, type PageKind } from './page.ts';

/** In the place of a record that the archive has taken back. */
export interface WithdrawnView extends Frame {
  readonly collection: CollectionName;
  readonly name: Text | null;
  readonly date: string;
  /** In the language of the page. */
  readonly reason: string;
}

export const withdrawn: PageKind<WithdrawnView> = {
  kind: 'withdrawn',
  pages: ({ withdrawn: all }) =>
    all.flatMap(({ address }) => {
      const [, collection = '', id = ''] = address.split('/');
      const path = `${collection}/${id}/`;
      return inEach(LOCALES, { kind: 'withdrawn', path, params: { collection, id } });
    }),
  view(archive, page) {
    const found = archive.withdrawn.find(({ address }) => address === `/${page.path}`);
    if (!found) throw new Error(`Nothing was withdrawn at ${page.path}.`);
    const { date, name, reason } = found;
    const collection = page.params['collection'] as CollectionName;
    return {
      ...frame(page),
      collection,
      name: nameIn(name, page),
      date,
      reason: reason[page.locale],
    };
  },
};

function nameIn(name: LocalizedText | null, { locale }: Page): Text | null {
  const [original] = LOCALES.filter((language) => name?.[language] !== undefined);
  return name && original ? pick(name, locale, original) : null;
}
