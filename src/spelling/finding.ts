import { editDistance } from '#src/lib/similar.ts';
import type { RuleEntry } from '#src/lib/rules/entry.ts';
import type { Severity } from '#src/lib/problem.ts';
import { SPELLING_RULES } from '#src/lib/rules/spelling/rules.ts';
import type { Token } from './token.ts';
import type { Verdict } from './verdict.ts';

/** What is said of one word; its place is the file's matter. */
export interface SpellingFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

/** A word at least this long may have two letters wrong and still be taken for a misspelling. */
const LONG = 8;

/** What to say of a word that neither dictionary nor list has. */
export function findingOf({ word, kind }: Token, { near }: NonNullable<Verdict>): SpellingFinding {
  const nearest = near.find((candidate) => isClose(word, candidate));
  const add = `Если слово верно: npm run words -- add ${word}`;
  if (kind === 'name' || (kind === 'start' && nearest === undefined)) {
    return say(
      SPELLING_RULES.unknownName,
      `Имени «${word}» нет ни в словаре, ни в списке архива.`,
      {
        hint: `Сверьте его с источником. ${add}`,
      },
    );
  }
  if (nearest === undefined) {
    return say(
      SPELLING_RULES.unknownWord,
      `Слова «${word}» нет ни в словаре, ни в списке архива.`,
      {
        hint: `Проверьте его по буквам. ${add}`,
      },
    );
  }
  const likely = near.filter((candidate) => isClose(word, candidate)).map((text) => `«${text}»`);
  return say(SPELLING_RULES.misspelling, `Слова «${word}» нет в словаре: похоже на опечатку.`, {
    hint: `Возможно, ${likely.join(' или ')}? ${add}`,
    // At the beginning of a sentence it may be a name.
    severity: kind === 'start' ? 'warning' : 'error',
  });
}

const isClose = (word: string, candidate: string): boolean => {
  const limit = word.length >= LONG ? 2 : 1;
  return editDistance(word.toLowerCase(), candidate.toLowerCase(), limit + 1) <= limit;
};

const say = (
  { id, severity }: RuleEntry,
  message: string,
  own: { readonly hint: string; readonly severity?: Severity },
): SpellingFinding => ({ rule: id, severity, message, ...own });
