import { nameStem } from '../name-stem.ts';
import type { Locale } from '#src/site.ts';
import type { MentionEntry } from './entry.ts';
import type { Sieve } from './sieve.ts';
import { beginningsOf, isCapitalAt, wordsIn, type Words } from './words.ts';

/** A name in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly entry: MentionEntry;
}

/** Finds names in texts of a language. */
export interface Matcher {
  /**
   * Names in a text, the longest first where they begin alike, inflected forms too. `aliases` holds the abbreviations
   * that the document has introduced so far, `Евразийский банк развития (ЕАБР)`, and takes those that this text adds.
   * @param sieve Takes all words of the text.
   */
  readonly find: (
    text: string,
    aliases: Map<string, MentionEntry>,
    sieve?: Sieve,
  ) => readonly Mention[];
}

export function openMatcher(entries: readonly MentionEntry[], locale: Locale): Matcher {
  const index = Map.groupBy(entries, ({ words }) => words[0] ?? '');
  const beginnings = {
    capital: beginningsOf(index.keys()),
    small: beginningsOf(entries.filter(isLong).map(({ words }) => words[0] ?? '')),
  };
  return {
    find(text, aliases, sieve) {
      const words = wordsIn(text, { locale, beginnings, sieve });
      const stems: string[] = [];
      const word = (at: number): string => text.slice(words.starts[at], words.ends[at]);
      const stemAt = (at: number): string => (stems[at] ??= nameStem(word(at), locale));
      const beginningWith = (at: number): readonly MentionEntry[] =>
        words.mayBegin[at] ? (index.get(stemAt(at)) ?? NONE) : NONE;
      return mentionsIn({ text, words, word, stemAt, beginningWith }, aliases);
    },
  };
}

const NONE: readonly MentionEntry[] = [];

/** Whether a name is known from others though a text begins it with a small letter. */
const isLong = ({ words }: MentionEntry): boolean => words.length >= 3;

/** A text that is read, word by word. */
interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly word: (at: number) => string;
  readonly stemAt: (at: number) => string;
  /** The names that begin with the stem of a word. */
  readonly beginningWith: (at: number) => readonly MentionEntry[];
}

/** Between the words of one name: spaces, quotation marks, a hyphen, the full stop of «г.». */
const WITHIN = /^(?:[\s«»“”„"-]{1,3}|\.\s)$/u;
const BEFORE = /(?:(?<!\p{L})(?:АО|ТОО|ООО|ОАО|ЗАО|ПАО|ОЮЛ|АКФ|СЭЗ|НК|МХК)\s+)*[«“„"]?$/u;
const AFTER = /^[»”"]{0,2}(?:\s(?:АҚ|ЖШС|ЗТБ|ЖШҚ|JSC|LLP|LLC)(?!\p{L}))?/u;
const ALIAS = /^\s?\((?:далее\s*[—–-]\s*)?([\p{Lu}\p{N}][\p{Lu}\p{N}-]{1,11})\)/u;

function mentionsIn(reading: Reading, aliases: Map<string, MentionEntry>): Mention[] {
  const { text, words, word, beginningWith } = reading;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.starts.length; at++) {
    if (!words.mayBegin[at] && aliases.size === 0) continue;
    const found = longest(reading, at, beginningWith(at));
    const alias = aliases.size > 0 ? aliases.get(word(at)) : undefined;
    if (found) {
      const mention = extended(text, found);
      if (isWhole(text, mention)) mentions.push(mention);
      at = found.last;
      const short = ALIAS.exec(text.slice(mention.end))?.[1];
      if (short !== undefined) aliases.set(short, found.entry);
    } else if (alias) {
      const [start = 0, end = 0] = [words.starts[at], words.ends[at]];
      if (text.charAt(start - 1) !== '(')
        mentions.push({ start, end, target: alias.target, entry: alias });
    }
  }
  return mentions;
}

interface Found {
  readonly entry: MentionEntry;
  readonly start: number;
  readonly end: number;
  /** Index of its last word. */
  readonly last: number;
}

function longest(reading: Reading, at: number, entries: readonly MentionEntry[]): Found | null {
  if (entries.length === 0) return null;
  const { starts, ends } = reading.words;
  const first = reading.word(at);
  const isCapital = isCapitalAt(reading.text, starts[at] ?? 0);
  let best: Found | null = null;
  for (const entry of entries) {
    const last = at + entry.words.length - 1;
    if (last >= starts.length || (best && last <= best.last)) continue;
    if (entry.exact !== null && entry.exact !== first) continue;
    if (!isLong(entry) && !isCapital) continue;
    if (stands(entry, reading, at))
      best = { entry, start: starts[at] ?? 0, end: ends[last] ?? 0, last };
  }
  return best;
}

/** Whether the words from a place on are those of the name, and nothing else stands between them. */
function stands(
  { words: stems }: MentionEntry,
  { text, words, stemAt }: Reading,
  at: number,
): boolean {
  if (!stems.every((stem, step) => stemAt(at + step) === stem)) return false;
  return stems.every((_, step) => {
    if (step === stems.length - 1) return true;
    return WITHIN.test(text.slice(words.ends[at + step], words.starts[at + step + 1]));
  });
}

/** With its legal form and quotation marks. */
function extended(text: string, { entry, start, end }: Found): Mention {
  const lead = BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const tail = AFTER.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  return { start: start - lead, end: end + tail, target: entry.target, entry };
}

/** Inside a longer quotation stands another name. */
function isWhole(text: string, { start, end }: Mention): boolean {
  const own = text.slice(start, end);
  const open = (part: string): number =>
    (part.match(/[«“„]/gu)?.length ?? 0) - (part.match(/[»”]/gu)?.length ?? 0);
  return (
    open(text.slice(0, start)) <= 0 &&
    open(own) <= 1 &&
    !/[\p{L}\p{N}]-$/u.test(text.slice(0, start)) &&
    !/^-\p{Lu}/u.test(text.slice(end))
  );
}
