import { rank } from '../../frequency.ts';
import type { Random } from '../../random.ts';
import { enumeration } from '../enumeration.ts';
import type { DocumentWording, Language, ProjectWording, StatementWording } from '../language.ts';
import { dayText, decimal, integer, russianForm } from '../number.ts';
import { capital } from '../sentence-case.ts';
import { decline, noun, NOUN_COUNT } from './noun.ts';
import { anyVerb, nounPhrase } from './phrase.ts';
import { clause, sentence, subject, undertaking } from './sentence.ts';
import { present } from './verb.ts';

const project: ProjectWording = {
  title: (words, name) =>
    words.chance(0.5)
      ? `Проект «${name}»: ${undertaking(words)}`
      : `${capital(undertaking(words))} по проекту «${name}»`,
  lead: (words, name) => `По проекту «${name}» ${clause(words)}. ${sentence(words)}`,
  headings: [
    (name) => `Проект «${name}»`,
    (name) => `Документы проекта «${name}»`,
    (name) => `Показатели проекта «${name}»`,
    ...['Подробности', 'Условия', 'Сроки', 'Участники', 'История', 'Цели', 'Оборудование'].map(
      ofProject,
    ),
    ...['Финансирование', 'Кадры', 'Площадка', 'Рынок', 'Оценка', 'Планы'].map(ofProject),
  ],
};

const GREW = { m: 'вырос', f: 'выросла', n: 'выросло', plural: 'выросли' };

const statement: StatementWording = {
  growth: (words, percent, year) => {
    const { text, agreement } = nounPhrase(words, 'nominative');
    return `В ${year} году ${text} ${GREW[agreement]} на ${decimal('ru', percent, 1)} процента.`;
  },
  count: (words, count, year) =>
    `По данным на ${year} год, источник насчитал ${integer('ru', count)} ${counted(words, count)}.`,
  day: (words, day) => `${dayText('ru', day)} ${clause(words)}.`,
  organization: (words, name) =>
    `${name} ${present(anyVerb(words), 'm')} ${nounPhrase(words, 'accusative').text}.`,
  quote: (words) => `«${capital(clause(words))}», — говорится в сообщении.`,
  event: (event, day) =>
    day === null
      ? `Событие, к которому относится релиз, — ${event}.`
      : `Событие, к которому относится релиз, — ${event}, его начало — ${dayText('ru', day)}.`,
  earlier: (release) => `Раньше архив принял релиз ${release}.`,
};

const document: DocumentWording = {
  listed: (name, count) => `Документов, названных в релизе о проекте «${name}», — ${count}.`,
  total: (count, sum) =>
    `Всего объявлено документов: ${count}${sum === null ? '' : `, их общая сумма — ${sum}`}.`,
  item: ({ title, kind, parties, subject, sum }) =>
    [
      `${title}, ${kind}. Стороны: ${enumeration(parties, 'и')}.`,
      ...(subject === null ? [] : [`Предмет — ${subject}.`]),
      ...(sum === null ? [] : [`Сумма — ${sum}.`]),
    ].join(' '),
  figure: (name, { indicator, year, value, parts }) => {
    const period = year === null ? '' : ` за ${year} год`;
    const sum = parts.map(([part, own]) => `${part} — ${own}`).join(', ');
    return `К проекту «${name}» относится ${indicator}${period} — ${value}${sum ? `: ${sum}` : ''}.`;
  },
};

export const russian: Language = { sentence, undertaking, subject, project, statement, document };

function ofProject(what: string): (name: string) => string {
  return (name) => `${what} проекта «${name}»`;
}

function counted(words: Random, count: number): string {
  const thing = noun(rank(words, NOUN_COUNT));
  return russianForm(count, [
    decline(thing, 'accusative', false),
    decline(thing, 'genitive', false),
    decline(thing, 'genitive', true),
  ]);
}
