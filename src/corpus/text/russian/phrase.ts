import { rank } from '../../frequency.ts';
import type { Random } from '../../random.ts';
import type { Agreement, Case } from '#src/lib/russian/declension.ts';
import { adjective, ADJECTIVE_COUNT, agree } from './adjective.ts';
import { decline, noun, NOUN_COUNT } from './noun.ts';
import { verb, VERB_COUNT, type Verb } from './verb.ts';

/** Words in a case, and what a verb agrees with where they are its subject. */
export interface NounPhrase {
  readonly text: string;
  readonly agreement: Agreement;
}

interface Form {
  readonly depth: number;
  readonly full: boolean;
}

/** Nouns that another noun may follow in the genitive, and that one again. */
const DEPTH = 2;

/** «новая программа развития регионов» in a case; with `full` nothing of this is left to chance. */
export function nounPhrase(
  words: Random,
  wanted: Case,
  { depth = 0, full = false }: Partial<Form> = {},
): NounPhrase {
  const head = noun(rank(words, NOUN_COUNT));
  const plural = words.chance(0.3);
  const agreement = plural ? 'plural' : head.declension.gender;
  const quality =
    full || words.chance(0.5)
      ? `${agree(adjective(rank(words, ADJECTIVE_COUNT)), agreement, wanted)} `
      : '';
  const owner =
    depth < DEPTH && (full || words.chance(0.4))
      ? ` ${nounPhrase(words, 'genitive', { depth: depth + 1 }).text}`
      : '';
  return { text: `${quality}${decline(head, wanted, plural)}${owner}`, agreement };
}

export const anyVerb = (words: Random): Verb => verb(rank(words, VERB_COUNT));

const ADJUNCTS: readonly (readonly [preposition: string, Case])[] = [
  ['в рамках', 'genitive'],
  ['для', 'genitive'],
  ['на основе', 'genitive'],
  ['по итогам', 'genitive'],
  ['после', 'genitive'],
  ['за счет', 'genitive'],
  ['в ходе', 'genitive'],
  ['благодаря', 'dative'],
  ['по', 'dative'],
  ['согласно', 'dative'],
  ['наряду с', 'instrumental'],
  ['вместе с', 'instrumental'],
  ['между', 'instrumental'],
  ['на', 'prepositional'],
  ['при', 'prepositional'],
];

/** «в рамках новой программы». */
export function adjunct(words: Random): string {
  const [preposition, wanted] = words.pick(ADJUNCTS);
  return `${preposition} ${nounPhrase(words, wanted).text}`;
}
