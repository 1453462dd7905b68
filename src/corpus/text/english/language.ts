import { rank } from '../../frequency.ts';
import { enumeration } from '../enumeration.ts';
import type { DocumentWording, Language, ProjectWording, StatementWording } from '../language.ts';
import { dayText, decimal, integer } from '../number.ts';
import { capital } from '../sentence-case.ts';
import { clause, nounPhrase, sentence, subject, undertaking } from './sentence.ts';
import { COUNTS, noun, plural, present, verb } from './word.ts';

const project: ProjectWording = {
  title: (words, name) =>
    words.chance(0.5)
      ? `${name} project: ${undertaking(words)}`
      : `${capital(undertaking(words))} under the ${name} project`,
  lead: (words, name) => `Under the ${name} project, ${clause(words)}. ${sentence(words)}`,
  headings: [
    (name) => `The ${name} project`,
    (name) => `Documents of the ${name} project`,
    (name) => `Figures of the ${name} project`,
    ...['Details', 'Conditions', 'Terms', 'Participants', 'History', 'Aims', 'Equipment'].map(
      ofProject,
    ),
    ...['Financing', 'Staff', 'Site', 'Market', 'Assessment', 'Plans'].map(ofProject),
  ],
};

const statement: StatementWording = {
  growth: (words, percent, year) =>
    `In ${year} ${nounPhrase(words).text} grew by ${decimal('en', percent, 1)} per cent.`,
  count: (words, count, year) =>
    `As of ${year}, the source counted ${integer('en', count)} ${counted(noun(rank(words, COUNTS.noun)), count)}.`,
  day: (words, day) => `On ${dayText('en', day)} ${clause(words)}.`,
  organization: (words, name) =>
    `${name} ${present(verb(rank(words, COUNTS.verb)), false)} ${nounPhrase(words).text}.`,
  quote: (words) => `“${capital(clause(words))},” the statement says.`,
  event: (event, day) =>
    day === null
      ? `The release belongs to the event ${event}.`
      : `The release belongs to the event ${event}, which begins on ${dayText('en', day)}.`,
  earlier: (release) => `An earlier release in the archive is ${release}.`,
};

const document: DocumentWording = {
  listed: (name, count) =>
    `The release on the ${name} project names this many documents: ${count}.`,
  total: (count, sum) =>
    `Documents announced in all: ${count}${sum === null ? '' : `, worth ${sum} together`}.`,
  item: ({ title, kind, parties, subject, sum }) =>
    [
      `${title}, ${kind}. Parties: ${enumeration(parties, 'and')}.`,
      ...(subject === null ? [] : [`Its subject is the ${subject}.`]),
      ...(sum === null ? [] : [`The sum is ${sum}.`]),
    ].join(' '),
  figure: (name, { indicator, year, value, parts }) => {
    const period = year === null ? '' : ` in ${year}`;
    const sum = parts.map(([part, own]) => `${part} ${own}`).join(', ');
    return `Given with the ${name} project, ${indicator}${period} came to ${value}${sum ? `: ${sum}` : ''}.`;
  },
};

export const english: Language = { sentence, undertaking, subject, project, statement, document };

function ofProject(what: string): (name: string) => string {
  return (name) => `${what} of the ${name} project`;
}

const counted = (thing: string, count: number): string => (count === 1 ? thing : plural(thing));
