import { detached } from '#src/lib/detached.ts';
import { perText } from '#src/lib/per-text.ts';
import { hashOf, openTermTable } from '#src/search/index/term-table.ts';
import { scanWords } from '#src/search/index/word-scanner.ts';
import { makeKey } from '#src/search/text/key.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { isLegalForm } from '#src/search/text/short-form.ts';
import { isStopWord, plainStopWord } from '#src/search/text/stop-words.ts';
import { inFigures, standsAlone, type Word } from '#src/search/text/words.ts';
import type { Locale } from '#src/site.ts';

/** Shortest word that is counted. */
const SHORTEST = 3;

/** What a word of a language is to the index. */
interface WordFacts {
  /** Empty for a word without letters. */
  readonly key: string;
  readonly isStopWord: boolean;
  readonly isLegalForm: boolean;
  /** As it is counted, for queries that the archive's own words can mend; `null` when it is not. */
  readonly form: string | null;
  /** Whether it is the same whatever stands beside it. */
  readonly standsAlone: boolean;
}

/** A word of a language as the index takes it. */
export interface Term extends WordFacts {
  /** Its place in the lexicon, from 0. */
  readonly id: number;
}

/** Gives the terms of a text, in order: those of `wordsOf`. */
export type Lexicon = (text: string) => Term[];

/** The words of a language; each is looked into once, as texts repeat them a thousand times. */
export function openLexicon(locale: Locale): Lexicon {
  const table = openTermTable();
  const openText = (text: string) => {
    const lookUp = table.openText(text);
    return (hash: number, start: number, end: number): Term => {
      const known = lookUp(hash, start, end);
      if (known) return known;
      const word = detached(text.slice(start, end));
      const term = { id: table.size(), ...FACTS[locale](word) };
      table.add(word, hash, term);
      return term;
    };
  };
  const termOf = (word: string): Term => openText(word)(hashOf(word), 0, word.length);
  return (text) => {
    const termAt = openText(text);
    const terms: Term[] = [];
    let waiting: Word[] = [];
    const settle = (): void => {
      for (const word of inFigures(waiting, text)) terms.push(termOf(word.text));
      waiting = [];
    };
    scanWords(text, {
      plain(hash, start, end) {
        const term = termAt(hash, start, end);
        if (!term.standsAlone) return waiting.push({ text: text.slice(start, end), start, end });
        if (waiting.length > 0) settle();
        return terms.push(term);
      },
      other: (words) => waiting.push(...words),
    });
    settle();
    return terms;
  };
}

/** Words that are remembered at once, in each language: those of an archive of 100,000 releases. */
export const MOST_WORDS = 500_000;

const factsIn = (locale: Locale) => perText((word) => factsOf(word, locale), MOST_WORDS);
const FACTS = { ru: factsIn('ru'), kk: factsIn('kk'), en: factsIn('en') };

function factsOf(word: string, locale: Locale): WordFacts {
  const plain = plainStopWord(word);
  const [key, isStop] = [makeKey(word, locale), isStopWord(word, locale, plain)];
  const small = smallLetters(word);
  const isCounted = word.length >= SHORTEST && !/\d/u.test(word) && !isStop && key !== '';
  return {
    key,
    isStopWord: isStop,
    isLegalForm: isLegalForm(word),
    form: isCounted ? (isStopWord(small, locale, plain) ? word : small) : null,
    standsAlone: standsAlone(word),
  };
}
