import type { Records } from '../records/records.ts';
import { nameStem } from '../name-stem.ts';
import { isForm } from '../rules/likeness/name-key.ts';
import type { Locale } from '#src/site.ts';
import type { MentionEntry } from './entry.ts';

/** What names are taken from; drafts give none. */
export type Named = Pick<Records, 'organizations' | 'events' | 'taxonomies'>;

/**
 * Every name that a text in a language may link to. One that two records share is left out, as is a single word that
 * could be a common noun. `hasPage` tells whether a region has a page.
 */
export function mentionEntries(
  { organizations, events, taxonomies }: Named,
  locale: Locale,
  hasPage: (region: string) => boolean,
): MentionEntry[] {
  const entries = [
    ...organizations
      .filter(({ draft }) => !draft)
      .flatMap(({ id, names }) =>
        names
          .filter(({ text, language }) => language === locale || isLatin(text))
          .map(({ text }) => entryOf(text, `organization:${id}`, locale)),
      ),
    ...events
      .filter(({ draft }) => !draft)
      .map(({ id, name }) => entryOf(name[locale] ?? '', `event:${id}`, locale)),
    ...[...taxonomies.regions.values()]
      .filter(({ id }) => hasPage(id))
      .map(({ id, name }) => entryOf(name[locale] ?? '', `region:${id}`, locale)),
  ];
  const byKey = Map.groupBy(
    entries.filter((entry) => entry !== null),
    ({ words }) => words.join(' '),
  );
  return [...byKey.values()].flatMap(([first, ...others]) =>
    first && others.every(({ target }) => target === first.target) ? [first] : [],
  );
}

const isLatin = (text: string): boolean => !/\p{Script=Cyrillic}/u.test(text);

/** Shorter words in capitals are too often something else. */
const SHORTEST = 4;

function entryOf(name: string, target: string, locale: Locale): MentionEntry | null {
  const all = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = all.filter((word) => !isForm(word));
  const [only = '', ...more] = own;
  const words = own.map((word) => nameStem(word, locale));
  if (more.length > 0) return { words, exact: null, target };
  const isOwnWord = only.length >= SHORTEST && (/\p{Lu}.*\p{Lu}/u.test(only) || isLatin(only));
  return isOwnWord ? { words, exact: only, target } : null;
}
