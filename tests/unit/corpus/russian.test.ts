import { expect, it } from 'vitest';
import { adjective, agree } from '#src/corpus/text/russian/adjective.ts';
import { decline, noun, type Noun } from '#src/corpus/text/russian/noun.ts';
import { CASES } from '#src/lib/russian/declension.ts';
import { infinitive, past, present, reflexive, verb } from '#src/corpus/text/russian/verb.ts';

/** The first words are real ones, so that their forms can be judged. */
const forms = (word: Noun, plural: boolean): string =>
  CASES.map((wanted) => decline(word, wanted, plural)).join(' ');

it('declines nouns', () => {
  const [project, development] = [noun(0), noun(1)];
  expect(forms(project, false)).toBe('проект проекта проекту проект проектом проекте');
  expect(forms(project, true)).toBe('проекты проектов проектам проекты проектами проектах');
  expect(forms(development, false)).toBe('развитие развития развитию развитие развитием развитии');
  const region = noun(4);
  expect(forms(region, true)).toBe('области областей областям области областями областях');
});

it('writes и after к', () => {
  const participants = { ...noun(0), stem: 'участник' };
  expect(decline(participants, 'nominative', true)).toBe('участники');
  expect(agree('казахстанск', 'm', 'nominative')).toBe('казахстанский');
  expect(agree('казахстанск', 'plural', 'instrumental')).toBe('казахстанскими');
});

it('lets adjectives and verbs agree', () => {
  expect(agree(adjective(0), 'f', 'accusative')).toBe('новую');
  expect(agree(adjective(0), 'n', 'genitive')).toBe('нового');
  const develop = verb(0);
  expect(infinitive(develop)).toBe('развивать');
  expect(past(develop, 'f')).toBe('развивала');
  expect(present(develop, 'plural')).toBe('развивают');
  expect(reflexive(past(develop, 'plural'))).toBe('развивались');
  expect(reflexive(past(develop, 'm'))).toBe('развивался');
});
