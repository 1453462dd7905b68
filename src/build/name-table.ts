import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '#src/content-tree/digest.ts';
import type { MentionEntry } from '#src/lib/mentions/entry.ts';
import { bitsOf, mayHave, type Sieve } from '#src/lib/mentions/sieve.ts';
import { nameLetters } from '#src/lib/name-stem.ts';
import type { Locale } from '#src/site.ts';

/** The names that bodies are searched for, beside those of the last build. */
export interface NameTable {
  readonly digest: string;
  /** Digest of the names of the last build, as they are remembered; `null` when they are not. */
  readonly former: string | null;
  /** Whether what a text names may be another than with the former names: it may have the words of one that came or went. */
  readonly mayChange: (sieve: Sieve) => boolean;
  /** The same of the text itself: less often in vain. */
  readonly mayChangeIn: (text: string, locale: Locale) => boolean;
  readonly save: () => void;
}

/** With more of them, to look for each takes longer than to read the text anew. */
const MOST_CHANGES = 500;

/** @param file of the cache; one that cannot be read counts as absent. */
export function openNameTable(file: string, entries: readonly MentionEntry[]): NameTable {
  const lines = entries.map((entry) => JSON.stringify(entry));
  const former = read(file);
  const changed = former ? difference(former, lines) : [];
  // What was remembered is trusted, and taken apart, only by those who know its digest.
  const words = once(() => changed.map((line) => (JSON.parse(line) as MentionEntry).words));
  const bits = once(() => words().map((stems) => stems.map(bitsOf)));
  const isMuch = changed.length > MOST_CHANGES;
  return {
    digest: digestOf(lines),
    former: former && digestOf(former),
    mayChange: (sieve) =>
      isMuch || bits().some((stems) => stems.every((own) => mayHave(sieve, own))),
    mayChangeIn(text, locale) {
      const letters = nameLetters(text, locale);
      // A stem is the beginning of a word's letters.
      return isMuch || words().some((stems) => stems.every((stem) => letters.includes(stem)));
    },
    save() {
      const temporary = `${file}.${process.pid}`;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(temporary, JSON.stringify(lines));
      renameSync(temporary, file);
    },
  };
}

const digestOf = (lines: readonly string[]): string => digest(JSON.stringify(lines));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function difference(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set(one).symmetricDifference(new Set(other))];
}

function read(file: string): string[] | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(value) && value.every((line) => typeof line === 'string') ? value : null;
  } catch {
    return null;
  }
}
