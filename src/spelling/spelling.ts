import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCache } from '#src/content-tree/cache.ts';
import { digest } from '#src/content-tree/digest.ts';
import { span } from '#src/lib/rules/text/occurrence.ts';
import type { Prose, TextProblem, TextSubject } from '#src/lib/rules/text/rule.ts';
import { findingOf, type SpellingFinding } from './finding.ts';
import { kazakhAdvice } from './kazakh.ts';
import { tokens, type Token } from './token.ts';
import { openVerdicts, type Verdicts } from './verdict.ts';
import { wordList, wordsIn, type WordList } from './word-list.ts';

/** One file to be checked; it is opened only when it has changed. */
export interface SpellingFile {
  readonly file: string;
  readonly digest: string;
  readonly open: () => TextSubject | null;
}

export interface SpellingOptions {
  /** Folder for what has been learnt. */
  readonly cacheDir: string;
  /** The archive's list of words; it may be missing. */
  readonly list: string;
  /** Names of the archive's records: their words are known. */
  readonly names: Iterable<string>;
  /** Changes when this code or the dictionaries do. */
  readonly revision: string;
}

/** The general words that the dictionaries lack. */
const VOCABULARY = path.join(import.meta.dirname, 'vocabulary.txt');

interface Found extends SpellingFinding {
  readonly word: string;
  readonly offset: number;
  readonly length: number;
}

/** Words that are misspelt or unknown, file by file; `null` when cspell is not installed. */
export async function checkSpelling(
  files: Iterable<SpellingFile>,
  { cacheDir, list, names, revision }: SpellingOptions,
): Promise<TextProblem[] | null> {
  const general = readFileSync(VOCABULARY, 'utf8');
  const listed = readList(list);
  const verdicts = openVerdicts({
    file: path.join(cacheDir, 'words'),
    revision: digest(`${revision}\n${general}`),
    vocabulary: wordList(wordsIn(general)),
  });
  if (!verdicts) return null;
  const stamp = digest(`${revision}\n${general}\n${listed}`);
  const known = { words: wordList(wordsIn(listed)), verdicts };
  const cache = openCache<readonly Found[]>(path.join(cacheDir, 'spelling'), stamp);
  const named = wordList(namesIn(names));
  const problems: TextProblem[] = [];
  for (const { file, digest: own, open } of files) {
    const found = cache.get(file, own) ?? (await judge(open(), known));
    cache.set(file, own, found);
    for (const { word, offset, length, ...finding } of found) {
      if (!named.has(word)) problems.push({ ...finding, place: { file, offset, length } });
    }
  }
  cache.save();
  verdicts.save();
  return problems;
}

interface Known {
  readonly words: WordList;
  readonly verdicts: Verdicts;
}

async function judge(subject: TextSubject | null, known: Known): Promise<Found[]> {
  const found: Found[] = [];
  for (const prose of subject?.prose ?? []) {
    if (prose.name) continue;
    for (const token of tokens(prose)) {
      const finding = known.words.has(token.word) ? null : await judgeToken(prose, token, known);
      if (finding)
        found.push({
          ...finding,
          word: token.word,
          ...span(prose, token.index, token.word.length),
        });
    }
  }
  return found;
}

/** Latin words in Russian and Kazakh text are names; Russian words in English text are none of English. */
async function judgeToken(
  { locale }: Prose,
  token: Token,
  { verdicts }: Known,
): Promise<SpellingFinding | null> {
  const { word, alphabet } = token;
  if (alphabet === 'cyrillic' && locale === 'kk') return kazakhAdvice(token);
  if (alphabet === 'cyrillic' && locale === 'en') return null;
  const foreign = alphabet === 'latin' && locale !== 'en';
  const kind = foreign ? 'name' : token.kind;
  const verdict = await verdicts.of(alphabet === 'latin' ? 'en' : 'ru', word, kind !== 'name');
  return verdict && findingOf({ ...token, kind }, verdict);
}

function readList(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const namesIn = (names: Iterable<string>): string[] =>
  Array.from(names).flatMap((name) => name.match(/[\p{L}\p{M}]+(?:[-‑][\p{L}\p{M}]+)*/gu) ?? []);
