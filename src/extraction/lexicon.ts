import { plainLetters } from '#src/lib/plain-letters.ts';
import type { Records } from '#src/lib/records/records.ts';
import { nameKey } from '#src/lib/rules/likeness/name-key.ts';
import type { Party } from './party.ts';

/** What the archive knows: names of organizations by key, and its code lists. */
export interface Lexicon {
  readonly taxonomies: Records['taxonomies'];
  /** The one organization that a name can mean, or `null`. */
  readonly organizationOf: (name: string) => string | null;
  readonly eventOf: (name: string) => string | null;
  readonly releaseOf: (sha256: string) => string | null;
  /** The name that an organization goes by. */
  readonly firstNameOf: (id: string) => string | null;
}

export function toLexicon(records: Records): Lexicon {
  const organizations = new Map<string, Set<string>>();
  for (const { id, names } of records.organizations) {
    for (const { text } of names) {
      for (const key of keysOf(text)) {
        const ids = organizations.get(key) ?? new Set();
        organizations.set(key, ids.add(id));
      }
    }
  }
  const events = new Map(
    records.events.flatMap(({ id, name }) =>
      Object.values(name).map((text) => [foldedKey(text), id] as const),
    ),
  );
  const releases = new Map(
    records.releases.flatMap(({ id, source }) =>
      source.sha256 === null ? [] : [[source.sha256, id] as const],
    ),
  );
  const first = new Map(records.organizations.map(({ id, names }) => [id, names[0]?.text ?? '']));
  const only = (name: string): string | null => {
    const ids = keysOf(name)
      .map((key) => organizations.get(key))
      .find((found) => found !== undefined);
    const [id, ...others] = ids ?? [];
    return id !== undefined && others.length === 0 ? id : null;
  };
  return {
    taxonomies: records.taxonomies,
    organizationOf: only,
    eventOf: (name) => events.get(foldedKey(name)) ?? null,
    releaseOf: (sha256) => releases.get(sha256) ?? null,
    firstNameOf: (id) => first.get(id) ?? null,
  };
}

/** The whole name first; a name that is nothing but a quotation and its form also by what is quoted. */
export function keysOf(name: string): string[] {
  const whole = foldedKey(name);
  const inside = /^[^«»]*«(.+?)»*[^«»]*$/u.exec(name)?.[1];
  const quote = inside === undefined ? '' : foldedKey(inside);
  return [...new Set([whole, quote])].filter((key) => key.length > 1);
}

/** Kazakh letters as the Russian ones that stand for them: «Самұрық-Қазына» is found by «Самрук-Казына». */
const foldedKey = (name: string): string => nameKey(plainLetters(name.toLowerCase()));

/** The organization that a party is; abbreviations that the text has introduced stand for their names. */
export function organizationOf(
  party: Party,
  {
    lexicon,
    aliases,
  }: { readonly lexicon: Lexicon; readonly aliases: ReadonlyMap<string, string> },
): string | null {
  if (party.isUnnamed) return null;
  const full = aliases.get(party.name);
  return (
    lexicon.organizationOf(party.name) ?? (full === undefined ? null : lexicon.organizationOf(full))
  );
}
