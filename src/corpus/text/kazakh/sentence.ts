import { rank } from '../../frequency.ts';
import type { Random } from '../../random.ts';
import { finished } from '../sentence-case.ts';
import { attach, declinePossessed, possessed, type Case } from './ending.ts';
import * as lexicon from './word.ts';

/** Nouns that may stand before a noun as its owner, and one before that. */
const DEPTH = 2;

interface Form {
  readonly depth: number;
  readonly full: boolean;
}

/** «жаңа бағдарламаның мақсаты» in a case; with `full` nothing of this is left to chance. */
export function nounPhrase(
  words: Random,
  wanted: Case,
  { depth = 0, full = false }: Partial<Form> = {},
): string {
  const plural = words.chance(0.3);
  const quality =
    full || words.chance(0.5) ? `${lexicon.adjective(rank(words, lexicon.COUNTS.adjective))} ` : '';
  const owner =
    depth < DEPTH && (full || words.chance(0.4))
      ? `${nounPhrase(words, 'genitive', { depth: depth + 1 })} `
      : '';
  const base = lexicon.noun(rank(words, lexicon.COUNTS.noun));
  const head = plural ? attach(base, 'plural') : base;
  if (owner) return owner + quality + declinePossessed(possessed(head), wanted);
  return quality + (wanted === 'nominative' ? head : attach(head, wanted));
}

const ADJUNCTS: readonly (readonly [Case, postposition: string])[] = [
  ['nominative', ' бойынша'],
  ['nominative', ' арқылы'],
  ['nominative', ' үшін'],
  ['genitive', ' аясында'],
  ['genitive', ' барысында'],
  ['genitive', ' негізінде'],
  ['genitive', ' нәтижесінде'],
  ['dative', ' сәйкес'],
  ['ablative', ' кейін'],
  ['locative', ''],
];

/** «жаңа бағдарламаның аясында». */
function adjunct(words: Random): string {
  const [wanted, postposition] = words.pick(ADJUNCTS);
  return nounPhrase(words, wanted) + postposition;
}

/** A clause without capital and full stop. */
export function clause(words: Random): string {
  const rest = words.chance(0.4) ? `${adjunct(words)} ` : '';
  return `${nounPhrase(words, 'nominative')} ${rest}${deed(words, words.pick(TENSES))}`;
}

/** A sentence with capital and full stop, without figures and names. */
export function sentence(words: Random): string {
  return finished(words.pick(SHAPES)(words));
}

/** What parties mean to do, «жаңа зауытты салу»: small letters, no full stop. */
export function undertaking(words: Random): string {
  return `${nounPhrase(words, 'accusative', { depth: 1, full: true })} ${words.pick(UNDERTAKINGS)}`;
}

/** The same at greater length. */
export const subject = (words: Random): string => `${adjunct(words)} ${undertaking(words)}`;

const TENSES = [lexicon.past, lexicon.present, lexicon.perfect];
const UNDERTAKINGS = [
  ...['салу', 'дамыту', 'жаңғырту', 'қаржыландыру', 'жеткізу', 'құру', 'шығару', 'игеру', 'енгізу'],
  ...['кеңейту', 'дайындау'],
];
const SHAPES: readonly ((words: Random) => string)[] = [
  clause,
  clause,
  (words) => `${adjunct(words)} ${clause(words)}`,
  (words) => `${clause(words)}, ал ${clause(words)}`,
  (words) => `${deed(words, lexicon.infinitive)} үшін ${clause(words)}`,
  (words) => `дереккөздің мәліметінше, ${clause(words)}`,
  (words) =>
    `${nounPhrase(words, 'nominative')} ${deed(words, lexicon.converb)}, ${deed(words, lexicon.past)}`,
  (words) => `${deed(words, lexicon.perfect)} ${clause(words)}`,
];

function deed(words: Random, inflect: (stem: string) => string): string {
  return `${nounPhrase(words, 'accusative')} ${inflect(lexicon.verb(rank(words, lexicon.COUNTS.verb)))}`;
}
