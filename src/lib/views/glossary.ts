import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import type { TaxonomyName, Term } from '../records/taxonomy.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';

/** Code lists whose words a reader may want explained. */
export const EXPLAINED = [
  'legal-forms',
  'stages',
  'kinds',
  'roles',
  'organization-kinds',
  'units',
] as const satisfies readonly TaxonomyName[];
export type ExplainedList = (typeof EXPLAINED)[number];

export interface GlossaryEntry {
  readonly term: Label;
  /** Abbreviations in every language in which there is one: sources mix them. */
  readonly short: readonly Text[];
  readonly note: Text | null;
}

/** The words of the archive that have an abbreviation or an explanation: legal forms, stages, kinds and others. */
export interface GlossaryView extends Frame {
  readonly lists: readonly {
    readonly list: ExplainedList;
    readonly entries: readonly GlossaryEntry[];
  }[];
}

export const glossary: PageKind<GlossaryView> = {
  kind: 'glossary',
  pages: () => inEach(LOCALES, { kind: 'glossary', path: 'glossary/', params: {} }),
  view(archive, page) {
    const lists = EXPLAINED.map((list) => ({
      list,
      entries: Array.from(archive.taxonomies[list].values(), (term) =>
        entry(archive, page.locale, { list, term }),
      ).filter(({ short, note }) => short.length > 0 || note !== null),
    }));
    return { ...frame(page), lists: lists.filter(({ entries }) => entries.length > 0) };
  },
};

function entry(
  archive: Archive,
  locale: Locale,
  { list, term }: { readonly list: ExplainedList; readonly term: Term },
): GlossaryEntry {
  const { id, short, note } = term;
  return {
    term: label(archive, locale, [list, id]),
    short: LOCALES.flatMap((lang) => {
      const text = short?.[lang];
      return text === undefined ? [] : [{ text, lang }];
    }),
    note: note && pick(note, locale, DEFAULT_LOCALE),
  };
}
