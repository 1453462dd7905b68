import type { KnownWord } from '#src/search/index/word-file.ts';
import { mostSlips, slips } from '#src/search/repair/distance.ts';
import { inCyrillic, soundOf } from '#src/search/repair/sound.ts';
import { keyOf, stemOf } from '#src/search/text/key.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** The words of the archive, asked for by key, sound and likeness. */
export interface Vocabulary {
  has(word: string): boolean;
  /** In how many documents the word stands in some form. */
  count(word: string): number;
  /** The commonest word that sounds the same. */
  sounding(word: string): string | undefined;
  /** The likeliest word within the slips that its length allows. */
  nearest(word: string): string | undefined;
}

interface Entry {
  word: string;
  sound: string;
  count: number;
}

/** A commoner word is a likelier one: ten times as common is worth this many slips. */
const COMMONER = 0.15;

export function vocabularyOf(words: ReadonlyMap<Locale, readonly KnownWord[]>): Vocabulary {
  const counts = new Map<string, number>();
  const bySound = new Map<string, Entry>();
  for (const [locale, list] of words) {
    for (const [word, documents] of list) {
      const key = keyOf(word, locale);
      const count = (counts.get(key) ?? 0) + documents;
      counts.set(key, count);
      const sound = soundOf(stemOf(word, locale));
      if ((bySound.get(sound)?.count ?? 0) < count) bySound.set(sound, { word, sound, count });
    }
  }
  const count = (word: string) =>
    Math.max(...LOCALES.map((locale) => counts.get(keyOf(word, locale)) ?? 0));
  return {
    count,
    has: (word) => count(word) > 0,
    sounding: (word) => likeliest(soundsOf(word).flatMap((sound) => bySound.get(sound) ?? [])),
    nearest: (word) => nearest(soundsOf(word), [...bySound.values()]),
  };
}

/** Sounds of the stems that the word may have in each language and alphabet. */
function soundsOf(word: string): string[] {
  const spellings = /\p{Script=Cyrillic}/u.test(word) ? [word] : [word, inCyrillic(word)];
  const stems = spellings.flatMap((spelling) => LOCALES.map((locale) => stemOf(spelling, locale)));
  return [...new Set(stems.map(soundOf))].filter((sound) => sound !== '');
}

function likeliest(entries: readonly Entry[]): string | undefined {
  return [...entries].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))[0]?.word;
}

function nearest(sounds: readonly string[], entries: readonly Entry[]): string | undefined {
  let best: { word: string; cost: number } | undefined;
  for (const sound of sounds) {
    const limit = mostSlips(sound.length);
    if (limit === 0) continue;
    for (const entry of entries) {
      const found = slips(sound, entry.sound, Math.min(limit, mostSlips(entry.sound.length)));
      if (found === Infinity || found > limit) continue;
      const cost = found - COMMONER * Math.log10(entry.count);
      if (!best || cost < best.cost || (cost === best.cost && entry.word < best.word)) {
        best = { word: entry.word, cost };
      }
    }
  }
  return best?.word;
}
