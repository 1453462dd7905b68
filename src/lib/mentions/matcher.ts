import { nameStem } from '../name-stem.ts';
import type { Locale } from '#src/site.ts';
import type { MentionEntry, MentionIndex } from './entry.ts';

/** A name in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly entry: MentionEntry;
}

/** What is known of a word before the text around it. */
export interface Sense {
  readonly stem: string;
  /** Names that begin with it. */
  readonly entries: readonly MentionEntry[];
}

/** The sense of a word where these names are known. */
export const senseIn =
  (index: MentionIndex, locale: Locale) =>
  (word: string): Sense => {
    const stem = nameStem(word, locale);
    return { stem, entries: index.get(stem) ?? NONE };
  };

const NONE: readonly MentionEntry[] = [];

interface Word extends Sense {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Between the words of one name: spaces, quotation marks, a hyphen, the full stop of «г.». */
const WITHIN = /^(?:[\s«»“”„"-]{1,3}|\.\s)$/u;
const BEFORE = /(?:(?<!\p{L})(?:АО|ТОО|ООО|ОАО|ЗАО|ПАО|ОЮЛ|АКФ|СЭЗ|НК|МХК)\s+)*[«“„"]?$/u;
const AFTER = /^[»”"]{0,2}(?:\s(?:АҚ|ЖШС|ЗТБ|ЖШҚ|JSC|LLP|LLC)(?!\p{L}))?/u;
const ALIAS = /^\s?\((?:далее\s*[—–-]\s*)?([\p{Lu}\p{N}][\p{Lu}\p{N}-]{1,11})\)/u;

/** What is known while a document is read. */
interface Reading {
  /** Asked once for each word of the text. */
  readonly senseOf: (word: string) => Sense;
  readonly aliases: Map<string, MentionEntry>;
}

/**
 * Names in a text, the longest first where they begin alike, inflected forms too. `aliases` holds the abbreviations
 * that the document has introduced so far, `Евразийский банк развития (ЕАБР)`, and takes those that this text adds.
 */
export function mentionsIn(text: string, { senseOf, aliases }: Reading): Mention[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: own, index: start }): Word => {
    const { stem, entries } = senseOf(own);
    return { text: own, start, end: start + own.length, stem, entries };
  });
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const alias = aliases.get(word.text);
    const found = word.entries.length > 0 ? longest(text, words, at) : null;
    if (found) {
      const mention = extended(text, found);
      if (isWhole(text, mention)) mentions.push(mention);
      at = found.last;
      const short = ALIAS.exec(text.slice(mention.end))?.[1];
      if (short !== undefined) aliases.set(short, found.entry);
    } else if (alias && text.charAt(word.start - 1) !== '(') {
      mentions.push({ start: word.start, end: word.end, target: alias.target, entry: alias });
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

function longest(text: string, words: readonly Word[], at: number): Found | null {
  const first = words[at];
  if (!first) return null;
  const isCapital = /^[\p{Lu}\p{N}]/u.test(first.text);
  let best: Found | null = null;
  for (const entry of first.entries) {
    const last = at + entry.words.length - 1;
    const end = words[last]?.end ?? 0;
    if (last >= words.length || (best && last <= best.last)) continue;
    if (entry.exact !== null && entry.exact !== first.text) continue;
    if (entry.words.length < 3 && !isCapital) continue;
    if (stands(entry, { text, words, at })) best = { entry, start: first.start, end, last };
  }
  return best;
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/** Whether the words from a place on are those of the name, and nothing else stands between them. */
function stands({ words: stems }: MentionEntry, { text, words, at }: Place): boolean {
  if (!stems.every((stem, step) => words[at + step]?.stem === stem)) return false;
  return stems.every((_, step) => {
    const [word, next] = [words[at + step], words[at + step + 1]];
    if (step === stems.length - 1 || !word || !next) return true;
    return WITHIN.test(text.slice(word.end, next.start));
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
