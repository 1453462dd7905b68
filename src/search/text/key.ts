import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';
import { plainLetters } from '#src/lib/plain-letters.ts';
import type { Locale } from '#src/site.ts';
import { kazakhStem } from '#src/lib/kazakh-stem.ts';
import { mendAlphabets, smallLetters } from '#src/search/text/letters.ts';
import { monthNamed } from '#src/search/text/month.ts';
import { writtenOut } from '#src/search/text/short-form.ts';
import { perText } from '#src/lib/per-text.ts';
import { plainNumber } from '#src/search/text/words.ts';

/**
 * Keys are what the index holds in place of words. Pagefind matches by prefix and folds й to и
 * before it stems, so that `строительный` misses `строительной`; we therefore stem ourselves, й
 * intact, index with a language that Pagefind has no stemmer for, and close each key with a sign
 * of our own. A key is then found whole or not at all.
 */
const END = 'ѣ';
/** Opens the key under which the index holds the less telling places of a common key. */
const REST = 'ѯ';
/** Opens the keys of Kazakh words: one search can ask every shard without mixing the languages. */
const KAZAKH = 'ӄ';

const keys: Record<Locale, (word: string) => string> = {
  ru: perText((word) => makeKey(word, 'ru')),
  kk: perText((word) => makeKey(word, 'kk')),
  en: perText((word) => makeKey(word, 'en')),
};

/** The key of a word as a text in this language has it; empty for a word without letters. */
export const keyOf = (word: string, locale: Locale): string => keys[locale](word);

/** The same, not remembered: for whoever asks once for each word. */
export function makeKey(word: string, locale: Locale): string {
  const stem = stemOf(word, locale);
  // Pagefind drops signs and takes the breve off й: letters that it leaves alone stand for both.
  const safe = safeLetters(stem);
  if (safe === '') return '';
  return `${locale === 'kk' && isCyrillic(safe) ? KAZAKH : ''}${safe}${END}`;
}

/** Letters that Pagefind leaves alone: it takes those with marks, and syllables of Hangul, apart. */
function safeLetters(letters: string): string {
  return letters
    .replace(/й/gu, 'ј')
    .replace(/\./gu, 'ꙁ')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The stem of a word, readable. Stemmers get й intact, and ё as е. */
export function stemOf(word: string, locale: Locale): string {
  const month = monthNamed(word, locale);
  if (month === undefined && /^\d/u.test(word)) return plainNumber(word);
  const small = smallLetters(month ?? word);
  const letters = mendAlphabets(writtenOut(small, locale) ?? small);
  if (!isCyrillic(letters)) return englishStem(letters.replace(/['’ʼ].*$/u, ''));
  const plain = plainLetters(letters);
  return locale === 'kk' ? kazakhStem(plain) : evened(russianStem(plain));
}

/**
 * The stemmer takes `Казахстан` and `канал` for verbs and cuts their last letter, in some cases only;
 * and it keeps the vowel that comes and goes in `рынок` and `рынка`, `сделок` and `сделка`. Here all
 * forms lose both.
 */
function evened(stem: string): string {
  return stem
    .replace(/(?<=[аеиоуыэюя]\p{L}*[ая])[нл]$/u, '')
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])[ое](?=[кц]$)/u, '');
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

/** Letters of a root: words that begin with the same ones are related, by derivation or by chance. */
const ROOT = 5;
/** Share of a stem that close relatives have in common: `строительн`, `строител`. */
const COMMON = 2 / 3;

/** The beginning of every key that starts with these letters; for `word*`. */
export function openKeyOf(word: string, locale: Locale): string {
  const letters = plainLetters(mendAlphabets(smallLetters(word)));
  const key = makeKey(letters, locale);
  if (key === '') return '';
  return `${key.startsWith(KAZAKH) ? KAZAKH : ''}${safeLetters(letters)}`;
}

/** The key of the places that the index does not keep with a common key; phrases need them. */
export const restKeyOf = (key: string): string => `${REST}${key}`;

/** The beginning that a key shares with words of its family; empty for short words and numbers. */
export function rootOf(key: string): string {
  return beginning(key, ROOT);
}

/** The beginning that a key shares with its close relatives only. */
export function closeRootOf(key: string): string {
  return beginning(key, Math.max(ROOT, Math.ceil(COMMON * lettersOf(key))));
}

function beginning(key: string, letters: number): string {
  if (/\d/u.test(key) || lettersOf(key) < letters) return '';
  return key.slice(0, letters + (key.startsWith(KAZAKH) ? KAZAKH.length : 0));
}

const lettersOf = (key: string): number =>
  key.length - END.length - (key.startsWith(KAZAKH) ? KAZAKH.length : 0);
