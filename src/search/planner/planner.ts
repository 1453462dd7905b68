import { operationsOf } from '#src/search/planner/operators.ts';
import type { Plan, PlanTerm } from '#src/search/planner/plan.ts';
import type { Locale } from '#src/site.ts';
import { keyOf } from '#src/search/text/key.ts';
import { isLegalForm } from '#src/search/text/short-form.ts';
import { isAsking, isStopWord } from '#src/search/text/stop-words.ts';
import { wordsOf } from '#src/search/text/words.ts';

const QUOTED = /["“”„]([^"“”„]+)["“”„]/gu;
const EXCLUDED = /(?<=^|\s)[-−–]([\p{L}\p{N}]+)/gu;

/** Longest query that is read, in words; what follows adds nothing but requests. */
const MOST_WORDS = 24;

/**
 * Reads a query. Words in straight or curly double quotes must stand together (« » belong to
 * names and ask for nothing); `-word` must be absent, `word*` may go on, `party:word` must stand
 * in its field. Words that only bind or ask are set aside
 * as long as others remain.
 */
export function planOf(query: string): Plan {
  const { operations, rest: words } = operationsOf(query);
  const years = operations.flatMap(({ operator, text }) => (operator === 'year' ? [text] : []));
  const bound = operations.flatMap(({ operator, text }) =>
    operator === 'year' ? [] : termsOf(text).map((term) => ({ ...term, field: operator })),
  );
  const excluded = [...words.matchAll(EXCLUDED)].flatMap((match) => termsOf(match[1] ?? ''));
  const { terms, phrases } = freeTerms(words.replace(EXCLUDED, ' '));
  return { terms: [...terms, ...bound], phrases, excluded, years };
}

function freeTerms(rest: string): { terms: readonly PlanTerm[]; phrases: number[][] } {
  const terms: PlanTerm[] = [];
  const phrases: number[][] = [];
  let end = 0;
  for (const match of rest.matchAll(QUOTED)) {
    terms.push(...termsOf(rest.slice(end, match.index)));
    const phrase = termsOf(match[1] ?? '');
    if (phrase.length > 1) phrases.push(phrase.map((_, place) => terms.length + place));
    terms.push(...phrase);
    end = match.index + match[0].length;
  }
  terms.push(...termsOf(rest.slice(end)));
  if (phrases.length > 0) return { terms, phrases };
  return { terms: telling(terms).slice(0, MOST_WORDS), phrases };
}

/** The words that say what is sought; all of them when none does. */
function telling(terms: readonly PlanTerm[]): readonly PlanTerm[] {
  const others = terms.filter(
    ({ text, keys }) => !isAsking(text) && !isLegalForm(text) && keys.ru !== '' && keys.kk !== '',
  );
  return others.length > 0 ? others : terms;
}

function termsOf(text: string): PlanTerm[] {
  const words = wordsOf(text);
  const shouted = words.length > 2 && !/\p{Ll}/u.test(text);
  return words
    .map(({ text: word, end }) => ({
      text: word,
      keys: keysByLocale(word, shouted),
      ...(text[end] === '*' ? { open: true } : {}),
    }))
    .filter((term) => Object.values(term.keys).some((key) => key !== ''));
}

function keysByLocale(word: string, shouted: boolean): PlanTerm['keys'] {
  const said = shouted ? word.toLowerCase() : word;
  const key = (locale: Locale) => (isStopWord(said, locale) ? '' : keyOf(word, locale));
  return { ru: key('ru'), kk: key('kk'), en: key('en') };
}
