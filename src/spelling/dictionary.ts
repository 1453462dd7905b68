import { createRequire } from 'node:module';
import path from 'node:path';
import { editDistance } from '#src/lib/similar.ts';

/** A dictionary of one language. */
export interface Dictionary {
  readonly has: (word: string) => boolean;
  /** Its words nearest to one that it does not have, the likeliest first. */
  readonly near: (word: string) => string[];
}

export type DictionaryName = 'ru' | 'en';

type Library = typeof import('cspell-lib');
type CspellDictionary = Awaited<ReturnType<Library['getDictionary']>>;

const require = createRequire(import.meta.url);

/** Whether cspell and its dictionaries are there, and not only what the site needs. */
export function isInstalled(): boolean {
  try {
    return russianFile() !== '';
  } catch {
    return false;
  }
}

const loaded = new Map<DictionaryName, Promise<Dictionary>>();

/** A dictionary, read once: about a second for Russian, half a second for American and British English. */
export function loadDictionary(name: DictionaryName): Promise<Dictionary> {
  const reading = loaded.get(name) ?? readDictionary(name);
  loaded.set(name, reading);
  return reading;
}

async function readDictionary(name: DictionaryName): Promise<Dictionary> {
  const library = await import('cspell-lib');
  const definitions =
    name === 'ru' ? [{ name: 'russian', path: russianFile() }] : await english(library);
  const dictionary = await library.getDictionary({
    dictionaryDefinitions: definitions,
    dictionaries: definitions.map((definition) => definition.name),
    languageSettings: [],
  });
  return {
    has: (word) => dictionary.has(word, { ignoreCase: true }),
    near: (word) => near(dictionary, word),
  };
}

function russianFile(): string {
  const extension = require.resolve('@cspell/dict-russian/cspell-ext.json');
  return path.join(path.dirname(extension), 'Russian.trie.gz');
}

async function english({ getDefaultBundledSettingsAsync }: Library) {
  const { dictionaryDefinitions = [] } = await getDefaultBundledSettingsAsync();
  return dictionaryDefinitions.filter(({ name }) => ['en_us', 'en-gb'].includes(name));
}

const MOST_NEAR = 3;

function near(dictionary: CspellDictionary, word: string): string[] {
  const options = { numSuggestions: 12, numChanges: 2, ignoreCase: false };
  const words = dictionary
    .suggest(word, options)
    .map((suggestion) => suggestion.word)
    .filter((candidate) => !/\s/u.test(candidate));
  return [...new Set(words)]
    .map((candidate) => ({ candidate, cost: cost(word, candidate) }))
    .sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ candidate }) => candidate);
}

/** Edits; a letter forgotten from a pair, or two that have changed places, cost less, and so do those near the end. */
function cost(word: string, candidate: string): number {
  const small = candidate.toLowerCase();
  const single = (text: string): string => text.replace(/(.)\1/gu, '$1');
  const isPair = single(word) === single(small);
  const isSwap = [...word].sort().join('') === [...small].sort().join('');
  const edits = editDistance(word, small, 6) - (isPair || isSwap ? 0.5 : 0);
  return edits - (0.5 * samePrefix(word, small)) / word.length;
}

function samePrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
