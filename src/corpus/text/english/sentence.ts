import { rank } from '../../frequency.ts';
import type { Random } from '../../random.ts';
import { finished } from '../sentence-case.ts';
import { adjective, COUNTS, noun, past, plural, present, verb } from './word.ts';

/** Nouns that another noun may follow with “of”, and that one again. */
const DEPTH = 2;

interface NounPhrase {
  readonly text: string;
  readonly plural: boolean;
}

interface Form {
  readonly depth: number;
  readonly full: boolean;
}

/** “the new programme of regions”; with `full` nothing of this is left to chance. */
export function nounPhrase(
  words: Random,
  { depth = 0, full = false }: Partial<Form> = {},
): NounPhrase {
  const many = words.chance(0.3);
  const head = noun(rank(words, COUNTS.noun));
  const quality = full || words.chance(0.5) ? `${adjective(rank(words, COUNTS.adjective))} ` : '';
  const owner =
    depth < DEPTH && (full || words.chance(0.4))
      ? ` of ${nounPhrase(words, { depth: depth + 1 }).text}`
      : '';
  const article = many && words.chance(0.6) ? '' : 'the ';
  return { text: `${article}${quality}${many ? plural(head) : head}${owner}`, plural: many };
}

/** “in the course of the new programme”. */
const adjunct = (words: Random): string => `${words.pick(PREPOSITIONS)} ${nounPhrase(words).text}`;

/** A clause without capital and full stop. */
export function clause(words: Random): string {
  const subject = nounPhrase(words);
  const rest = words.chance(0.4) ? ` ${adjunct(words)}` : '';
  return `${subject.text} ${action(words, subject.plural)}${rest}`;
}

/** A sentence with capital and full stop, without figures and names. */
export function sentence(words: Random): string {
  return finished(words.pick(SHAPES)(words));
}

/** What parties mean to do, “construction of the new plant”: small letters, no full stop. */
export function undertaking(words: Random): string {
  return `${words.pick(UNDERTAKINGS)} of ${nounPhrase(words, { depth: 1, full: true }).text}`;
}

/** The same at greater length. */
export const subject = (words: Random): string => `${undertaking(words)} ${adjunct(words)}`;

const PREPOSITIONS = [
  ...['for', 'within', 'after', 'by means of', 'in the course of', 'thanks to', 'according to'],
  ...['together with', 'between', 'at', 'under', 'on the basis of', 'in addition to'],
];
const UNDERTAKINGS = [
  ...['construction', 'development', 'modernization', 'financing', 'supply', 'creation'],
  ...['production', 'introduction', 'maintenance', 'expansion', 'preparation'],
];
const SHAPES: readonly ((words: Random) => string)[] = [
  clause,
  clause,
  (words) => `${adjunct(words)}, ${clause(words)}`,
  (words) => `${clause(words)}, while ${clause(words)}`,
  (words) =>
    `${clause(words)} in order to ${verb(rank(words, COUNTS.verb))} ${nounPhrase(words).text}`,
  (words) => `the source says that ${clause(words)}`,
  described,
];

function action(words: Random, isPlural: boolean): string {
  const base = verb(rank(words, COUNTS.verb));
  const form = words.chance(0.6) ? past(base) : present(base, isPlural);
  return `${form} ${nounPhrase(words).text}`;
}

function described(words: Random): string {
  const subject = nounPhrase(words);
  return `${subject.text}, which ${action(words, subject.plural)}, ${action(words, subject.plural)}`;
}
