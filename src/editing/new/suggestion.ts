import { languagesOf } from '#src/lib/text.ts';
import { COLLECTIONS, type Records } from '#src/lib/records/records.ts';
import { TAXONOMIES } from '#src/lib/records/taxonomy.ts';
import type { LocalizedText } from '#src/lib/records/text.ts';
import { foldLetters, latinLetters } from './letters.ts';

/** A record or a code that a person may mean. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** Everything it can be found by, folded. */
  readonly text: string;
  /** What is published may not refer to it. */
  readonly isDraft: boolean;
}

/** Records of a collection or codes of a list. @throws when there is neither. */
export function suggestionsOf(records: Records, to: string): Suggestion[] {
  const taxonomy = TAXONOMIES.find((name) => name === to);
  if (taxonomy) {
    const terms = [...records.taxonomies[taxonomy].values()];
    return terms.map((term) => suggestion(term, textsIn(term.name)));
  }
  const collection = COLLECTIONS.find((name) => name === to);
  if (!collection) throw new Error(`No collection “${to}”.`);
  return NAMED[collection](records);
}

const NAMED: Readonly<Record<(typeof COLLECTIONS)[number], (records: Records) => Suggestion[]>> = {
  organizations: ({ organizations }) =>
    organizations.map((organization) => {
      const names = organization.names.map(({ text }) => text);
      return suggestion(organization, names);
    }),
  events: ({ events }) => events.map((event) => suggestion(event, textsIn(event.name))),
  agreements: ({ agreements }) =>
    agreements.map((agreement) => suggestion(agreement, textsIn(agreement.title))),
  releases: ({ releases }) =>
    releases.map((release) => {
      const titles = Object.values(release.texts).map(({ title }) => title);
      return suggestion(release, [release.texts[release.language]?.title ?? release.id, ...titles]);
    }),
};

/** Whether every word that was typed begins a word of the suggestion, on either keyboard. */
export function matches(typed: string, { text }: Suggestion): boolean {
  const words = foldLetters(typed).split(' ');
  return words.every((word) => ` ${text}`.includes(` ${word}`));
}

/** In every language, the one that editors read first. */
const textsIn = (name: LocalizedText): string[] =>
  languagesOf(name).map((locale) => name[locale] ?? '');

function suggestion(
  { id, draft = false }: { readonly id: string; readonly draft?: boolean },
  names: readonly string[],
): Suggestion {
  const folded = [id, ...names].flatMap((name) => [foldLetters(name), latinLetters(name)]);
  const text = [...new Set(folded)].join(' ');
  return { id, label: names[0] ?? id, text, isDraft: draft };
}
