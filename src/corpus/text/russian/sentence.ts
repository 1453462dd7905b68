import type { Random } from '../../random.ts';
import { finished } from '../sentence-case.ts';
import { agree } from './adjective.ts';
import { adjunct, anyVerb, nounPhrase } from './phrase.ts';
import { infinitive, past, present, reflexive } from './verb.ts';

/** A clause without capital and full stop. */
export function clause(words: Random): string {
  const { text, agreement } = nounPhrase(words, 'nominative');
  const inflect = words.chance(0.6) ? past : present;
  const action = inflect(anyVerb(words), agreement);
  if (words.chance(0.25)) return `${text} ${reflexive(action)} ${adjunct(words)}`;
  const rest = words.chance(0.4) ? ` ${adjunct(words)}` : '';
  return `${text} ${action} ${nounPhrase(words, 'accusative').text}${rest}`;
}

const SHAPES: readonly ((words: Random) => string)[] = [
  clause,
  clause,
  (words) => `${adjunct(words)} ${clause(words)}`,
  (words) => `${clause(words)}, а ${clause(words)}`,
  (words) => `${clause(words)}, чтобы ${purpose(words)}`,
  (words) => `по сведениям источника, ${clause(words)}`,
  described,
];

/** A sentence with capital and full stop, without figures and names. */
export function sentence(words: Random): string {
  return finished(words.pick(SHAPES)(words));
}

/** What parties mean to do, «строительство нового завода»: small letters, no full stop. */
export function undertaking(words: Random): string {
  return `${words.pick(UNDERTAKINGS)} ${nounPhrase(words, 'genitive', { depth: 1, full: true }).text}`;
}

/** The same at greater length. */
export const subject = (words: Random): string => `${undertaking(words)} ${adjunct(words)}`;

const UNDERTAKINGS = [
  ...['строительство', 'развитие', 'модернизация', 'финансирование', 'поставка', 'создание'],
  ...['выпуск', 'освоение', 'внедрение', 'обслуживание', 'расширение', 'подготовка'],
];

function purpose(words: Random): string {
  return `${infinitive(anyVerb(words))} ${nounPhrase(words, 'accusative').text}`;
}

function described(words: Random): string {
  const { text, agreement } = nounPhrase(words, 'nominative');
  const which = agree('котор', agreement, 'nominative');
  const what = `${past(anyVerb(words), agreement)} ${nounPhrase(words, 'accusative').text}`;
  return `${text}, ${which} ${what}, ${present(anyVerb(words), agreement)} ${nounPhrase(words, 'accusative').text}`;
}
