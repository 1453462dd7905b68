import { rank } from '../../frequency.ts';
import { enumeration } from '../enumeration.ts';
import type { DocumentWording, Language, ProjectWording, StatementWording } from '../language.ts';
import { dayText, decimal, integer } from '../number.ts';
import { capital } from '../sentence-case.ts';
import { attach } from './ending.ts';
import { clause, nounPhrase, sentence, subject, undertaking } from './sentence.ts';
import { COUNTS, noun, present, verb } from './word.ts';

const project: ProjectWording = {
  title: (words, name) =>
    words.chance(0.5)
      ? `«${name}» жобасы: ${undertaking(words)}`
      : `«${name}» жобасы бойынша ${undertaking(words)}`,
  lead: (words, name) => `«${name}» жобасы бойынша ${clause(words)}. ${sentence(words)}`,
  headings: [
    (name) => `«${name}» жобасы`,
    (name) => `«${name}» жобасының құжаттары`,
    (name) => `«${name}» жобасының көрсеткіштері`,
    ...['егжей-тегжейі', 'шарттары', 'мерзімі', 'қатысушылары', 'тарихы', 'мақсаты'].map(ofProject),
    ...['жабдығы', 'қаржысы', 'кадрлары', 'алаңы', 'нарығы', 'бағасы', 'жоспары'].map(ofProject),
  ],
};

const statement: StatementWording = {
  growth: (words, percent, year) =>
    `${year} жылы ${nounPhrase(words, 'nominative')} ${decimal('kk', percent, 1)} пайызға өсті.`,
  count: (words, count, year) =>
    `${year} жылғы мәлімет бойынша дереккөз ${integer('kk', count)} ${noun(rank(words, COUNTS.noun))} санаған.`,
  day: (words, day) => `${attach(dayText('kk', day), 'locative')} ${clause(words)}.`,
  organization: (words, name) =>
    `${name} ${nounPhrase(words, 'accusative')} ${present(verb(rank(words, COUNTS.verb)))}.`,
  quote: (words) => `«${capital(clause(words))}», — делінген хабарламада.`,
  event: (event, day) =>
    day === null
      ? `Релиз қатысты іс-шара — ${event}.`
      : `Релиз қатысты іс-шара — ${event}, оның басталуы — ${dayText('kk', day)}.`,
  earlier: (release) => `Бұған дейін архив қабылдаған релиз — ${release}.`,
};

const document: DocumentWording = {
  listed: (name, count) => `«${name}» жобасы туралы релизде аталған құжат саны — ${count}.`,
  total: (count, sum) =>
    `Барлығы жарияланған құжат: ${count}${sum === null ? '' : `, олардың жалпы сомасы — ${sum}`}.`,
  item: ({ title, kind, parties, subject, sum }) =>
    [
      `${title}, ${kind}. Тараптары: ${enumeration(parties, 'және')}.`,
      ...(subject === null ? [] : [`Мәні — ${subject}.`]),
      ...(sum === null ? [] : [`Сомасы — ${sum}.`]),
    ].join(' '),
  figure: (name, { indicator, year, value, parts }) => {
    const period = year === null ? '' : `${year} жылғы `;
    const sum = parts.map(([part, own]) => `${part} — ${own}`).join(', ');
    return `«${name}» жобасына қатысты ${period}${indicator} — ${value}${sum ? `: ${sum}` : ''}.`;
  },
};

export const kazakh: Language = { sentence, undertaking, subject, project, statement, document };

function ofProject(what: string): (name: string) => string {
  return (name) => `«${name}» жобасының ${what}`;
}
