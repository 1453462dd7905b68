import { openCache } from '#src/content-tree/cache.ts';
import { isCompound, isFirstAdjective } from './compound.ts';
import type { WordList } from './word-list.ts';
import { isInstalled, loadDictionary, type Dictionary, type DictionaryName } from './dictionary.ts';

/** What a dictionary says of a word: nothing when it has it, else its nearest words. */
export type Verdict = { readonly near: readonly string[] } | null;

/** Asks the dictionaries, which are read only for a word that has never been asked for. */
export interface Verdicts {
  /** To look for the nearest words takes long, so only where they are wanted. */
  readonly of: (name: DictionaryName, word: string, wantsNear: boolean) => Promise<Verdict>;
  readonly save: () => void;
}

/** Known; unknown; unknown, with its nearest words. */
type Answer = 0 | 1 | readonly string[];

export interface VerdictOptions {
  readonly file: string;
  /** Names the versions of the dictionaries, of this code and of the vocabulary. */
  readonly revision: string;
  /** General words that the Russian dictionary lacks. */
  readonly vocabulary: WordList;
}

/** `null` when cspell is not installed. */
export function openVerdicts({ file, revision, vocabulary }: VerdictOptions): Verdicts | null {
  if (!isInstalled()) return null;
  const cache = openCache<Record<string, Answer>>(file, revision);
  const answers = new Map(Object.entries(cache.get(ALL, revision) ?? {}));
  let changed = false;
  return {
    async of(name, word, wantsNear) {
      const key = `${name}:${plain(word)}`;
      let answer = answers.get(key);
      if (answer === undefined || (answer === 1 && wantsNear)) {
        answer = ask(await loadDictionary(name), plain(word), { name, wantsNear, vocabulary });
        answers.set(key, answer);
        changed = true;
      }
      return answer === 0 ? null : { near: answer === 1 ? [] : answer };
    },
    save() {
      if (!changed) return;
      cache.set(ALL, revision, Object.fromEntries(answers));
      cache.save();
    },
  };
}

/** One entry for all words, so that words of files that have not changed are kept. */
const ALL = 'words';

interface Asking {
  readonly name: DictionaryName;
  readonly wantsNear: boolean;
  readonly vocabulary: WordList;
}

function ask(
  dictionary: Dictionary,
  word: string,
  { name, wantsNear, vocabulary }: Asking,
): Answer {
  const has = (part: string): boolean => dictionary.has(part) || vocabulary.has(part);
  if (name === 'ru' ? knowsRussian(word, has) : knowsEnglish(word, has)) return 0;
  return wantsNear ? dictionary.near(word) : 1;
}

/** Small letters with ё as е, which dictionaries of Russian leave out. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\u0300\u0301]/gu, '')
    .replace(/ё/gu, 'е')
    .replace(/[’ʼ]/gu, "'")
    .replace(/‑/gu, '-');

function knowsRussian(word: string, has: Dictionary['has']): boolean {
  if (has(word) || isCompound(word, has)) return true;
  const parts = word.split('-');
  return (
    parts.length > 1 &&
    parts.every((part) => has(part) || isCompound(part, has) || isFirstAdjective(part, has))
  );
}

function knowsEnglish(word: string, has: Dictionary['has']): boolean {
  const bare = word.replace(/'s?$/u, '');
  return has(bare) || bare.split(/[-']/u).every((part) => part.length < 3 || has(part));
}
