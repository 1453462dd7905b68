import { stemmer as russianStem } from '@orama/stemmers/russian';

/** Words that are right although no dictionary has them; each stands for all its endings. */
export interface WordList {
  readonly has: (word: string) => boolean;
}

/** The archive's list, in the content folder. */
export const WORDS_FILE = 'words.txt';

/** Words of a list file: one a line, `#` begins a remark. */
export function wordsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((line) => line !== '');
}

/** A list file with more words: remarks first, then each word once, in the order of the code units. */
export function addWords(text: string, words: readonly string[]): string {
  const remarks = text.split('\n').filter((line) => line.startsWith('#'));
  const all = [
    ...new Set([...wordsIn(text), ...words.map((word) => word.normalize('NFC').trim())]),
  ];
  return [...remarks, ...all.filter((word) => word !== '').sort(byCodeUnits), ''].join('\n');
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A Cyrillic word stands for the words with its stem, any other for itself and its possessive. */
export function wordList(words: Iterable<string>): WordList {
  const stems = new Set(Array.from(words, stemOf));
  return { has: (word) => stems.has(stemOf(word)) };
}

function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[’'ʼ]s?$/u, '');
  return /^[\u0400-\u052F‑-]+$/u.test(plain) ? russianStem(plain) : plain;
}
