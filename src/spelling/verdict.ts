import { openCache } from '#src/content-tree/cache.ts';
import { isCompound, isFirstAdjective } from './compound.ts';
import { loadDictionary, loadLibrary, type Dictionary, type DictionaryName } from './dictionary.ts';

/** What a dictionary says of a word: nothing when it has it, else its nearest words. */
export type Verdict = { readonly near: readonly string[] } | null;

/** Asks the dictionaries, which are read only for a word that has never been asked for. */
export interface Verdicts {
  readonly of: (name: DictionaryName, word: string) => Promise<Verdict>;
  readonly save: () => void;
}

type Answer = readonly string[] | 0;

/** `null` when cspell is not installed. `revision` names the versions of the dictionaries and of this code. */
export async function openVerdicts(file: string, revision: string): Promise<Verdicts | null> {
  const library = await loadLibrary();
  if (!library) return null;
  const cache = openCache<Answer>(file, revision);
  const loaded = new Map<DictionaryName, Promise<Dictionary>>();
  const dictionary = (name: DictionaryName): Promise<Dictionary> => {
    const reading = loaded.get(name) ?? loadDictionary(library, name);
    loaded.set(name, reading);
    return reading;
  };
  return {
    async of(name, word) {
      const key = `${name}:${word}`;
      const known = cache.get(key, '');
      const answer = known ?? ask(name, word, await dictionary(name));
      if (known === undefined) cache.set(key, '', answer);
      return answer === 0 ? null : { near: answer };
    },
    save: () => cache.save(),
  };
}

function ask(name: DictionaryName, word: string, dictionary: Dictionary): Answer {
  const small = plain(word);
  const knows = name === 'ru' ? knowsRussian : knowsEnglish;
  return knows(small, dictionary.has) ? 0 : dictionary.near(small);
}

/** Small letters with ё as е, which dictionaries of Russian leave out. */
const plain = (word: string): string =>
  word.toLowerCase().replace(/ё/gu, 'е').replace(/[’ʼ]/gu, "'").replace(/‑/gu, '-');

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
