import { detached } from '#src/lib/detached.ts';
import { makeKey } from '#src/search/text/key.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { isLegalForm } from '#src/search/text/short-form.ts';
import { isStopWord } from '#src/search/text/stop-words.ts';
import type { Locale } from '#src/site.ts';

/** Shortest word that is counted. */
const SHORTEST = 3;

/** A word of a language as the index takes it. */
export interface Term {
  /** Its place in the lexicon, from 0. */
  readonly id: number;
  /** Empty for a word without letters. */
  readonly key: string;
  readonly isStopWord: boolean;
  readonly isLegalForm: boolean;
  /** As it is counted, for queries that the archive's own words can mend; `null` when it is not. */
  readonly form: string | null;
}

/** Gives the term of a word. */
export type Lexicon = (word: string) => Term;

/** The words of a language; each is looked into once, as texts repeat them a thousand times. */
export function openLexicon(locale: Locale): Lexicon {
  const known = new Map<string, Term>();
  return (word) => {
    const earlier = known.get(word);
    if (earlier) return earlier;
    const own = detached(word);
    const made = termOf(own, { locale, id: known.size });
    known.set(own, made);
    return made;
  };
}

function termOf(
  word: string,
  { locale, id }: { readonly locale: Locale; readonly id: number },
): Term {
  const [key, isStop] = [makeKey(word, locale), isStopWord(word, locale)];
  const small = smallLetters(word);
  const isCounted = word.length >= SHORTEST && !/\d/u.test(word) && !isStop && key !== '';
  return {
    id,
    key,
    isStopWord: isStop,
    isLegalForm: isLegalForm(word),
    form: isCounted ? (isStopWord(small, locale) ? word : small) : null,
  };
}
