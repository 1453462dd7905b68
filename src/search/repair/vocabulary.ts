import type { KnownWords } from '#src/search/manifest.ts';
import { mostSlips, slips } from '#src/search/repair/distance.ts';
import { inCyrillic, soundOf } from '#src/search/repair/sound.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { isAsking } from '#src/search/text/stop-words.ts';
import { closeRootOf, keyOf, openKeyOf, stemOf } from '#src/search/text/key.ts';
import { LOCALES } from '#src/site.ts';

/** The words of the archive, asked for by key, sound and likeness. */
export interface Vocabulary {
  has(word: string): boolean;
  /** In how many documents the word stands in some form. */
  count(word: string): number;
  /** Whether a word of the archive begins like this one and may be derived from it. */
  hasRelative(word: string): boolean;
  /** Whether a word of the archive begins so. */
  begins(letters: string): boolean;
  /** The commonest word that sounds the same. */
  sounding(word: string): string | undefined;
  /** The likeliest word within the slips that its length allows; half as many when `sure`. */
  nearest(word: string, sure: boolean): string | undefined;
}

interface Entry {
  word: string;
  sound: string;
  count: number;
}

/** A commoner word is a likelier one: ten times as common is worth this many slips. */
const COMMONER = 0.15;
/** What a letter more or less than typed is worth in slips, when it lies in the ending of a form. */
const LONGER = 0.1;
/** Letters by which the ending of a form may make a word longer or shorter than another. */
const MOST_LONGER = 4;
/** Words of two alphabets must be this long to be alike at all. */
const LONG = 6;

/** `found`: words of the query that the index is known to hold. */
export function vocabularyOf(words: KnownWords, found: ReadonlySet<string>): Vocabulary {
  const counts = new Map<string, number>();
  const bySound = { cyrillic: new Map<string, Entry>(), latin: new Map<string, Entry>() };
  for (const locale of LOCALES) {
    for (const [word, documents] of words[locale]) {
      // Nobody who mistypes a name means a word that asks.
      if (isAsking(word)) continue;
      const key = keyOf(word, locale);
      const count = (counts.get(key) ?? 0) + documents;
      counts.set(key, count);
      for (const sound of new Set([soundOf(stemOf(word, locale)), soundOf(word)])) {
        const sounding = isCyrillic(word) ? bySound.cyrillic : bySound.latin;
        if ((sounding.get(sound)?.count ?? 0) < count) sounding.set(sound, { word, sound, count });
      }
    }
  }
  const keys = [...counts.keys()].sort();
  const count = (word: string) =>
    Math.max(...LOCALES.map((locale) => counts.get(keyOf(word, locale)) ?? 0));
  return {
    count,
    has: (word) => found.has(word) || count(word) > 0,
    hasRelative: (word) =>
      LOCALES.some((locale) => beginsOne(keys, closeRootOf(keyOf(word, locale)))),
    begins: (letters) => LOCALES.some((locale) => beginsOne(keys, openKeyOf(letters, locale))),
    sounding(word) {
      const [own, other] = inOrderFor(word, bySound);
      const among = (entries: ReadonlyMap<string, Entry>) =>
        likeliest(soundsOf(word).flatMap((sound) => entries.get(sound) ?? []));
      return (word.length > 3 ? among(own) : undefined) ?? among(other);
    },
    nearest(word, sure) {
      const [own, other] = inOrderFor(word, bySound);
      const limit = (length: number) => mostSlips(length) * (sure ? 0.5 : 1);
      const foreign = (length: number) => (length < LONG ? 0 : Math.min(limit(length), 1));
      return nearest(word, own.values(), limit) ?? nearest(word, other.values(), foreign);
    },
  };
}

type BySound = ReadonlyMap<string, Entry>;

/** Words of the alphabet in which the word is written, then those of the other. */
function inOrderFor(
  word: string,
  { cyrillic, latin }: { cyrillic: BySound; latin: BySound },
): [BySound, BySound] {
  return isCyrillic(word) ? [cyrillic, latin] : [latin, cyrillic];
}

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Whether one of the sorted keys has this beginning. */
function beginsOne(keys: readonly string[], beginning: string): boolean {
  if (beginning === '') return false;
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return keys[low]?.startsWith(beginning) ?? false;
}

/** Sounds of the stems that the word may have in each language and alphabet. */
function soundsOf(word: string): string[] {
  // `ja` is я or жа.
  const latin = [word, inCyrillic(word), ...(/j/iu.test(word) ? [word.replace(/j/giu, 'zh')] : [])];
  const spellings = isCyrillic(word) ? [word] : latin;
  const stems = spellings.flatMap((spelling) => LOCALES.map((locale) => stemOf(spelling, locale)));
  return [...new Set([...stems, ...spellings].map(soundOf))].filter((sound) => sound.length > 1);
}

function likeliest(entries: readonly Entry[]): string | undefined {
  return [...entries].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))[0]?.word;
}

function nearest(
  typed: string,
  entries: Iterable<Entry>,
  limitOf: (length: number) => number,
): string | undefined {
  const sounds = soundsOf(typed);
  const small = smallLetters(typed);
  let best: { word: string; cost: number } | undefined;
  for (const entry of entries) {
    if (Math.abs(entry.word.length - typed.length) > MOST_LONGER) continue;
    // By sound, and by letters where a slip changes how they sound.
    for (const [one, other] of [[small, entry.word], ...sounds.map((s) => [s, entry.sound])]) {
      if (one === undefined || other === undefined) continue;
      const limit = limitOf(Math.min(one.length, other.length));
      const found = limit === 0 ? Infinity : slips(one, other, limit);
      if (found > limit) continue;
      const longer = LONGER * Math.abs(entry.word.length - typed.length);
      const cost = found + longer - COMMONER * Math.log10(entry.count);
      if (!best || cost < best.cost || (cost === best.cost && entry.word < best.word)) {
        best = { word: entry.word, cost };
      }
    }
  }
  return best?.word;
}
