import { describe, expect, test } from 'vitest';
import { isCompound, isFirstAdjective } from '#src/spelling/compound.ts';
import { tokens } from '#src/spelling/token.ts';
import { addWords, wordList, wordsIn } from '#src/spelling/word-list.ts';
import { bodySubject } from '#tests/fixtures/text/marked.ts';

const kinds = (text: string): string[] =>
  bodySubject(text).prose.flatMap((prose) =>
    Array.from(tokens(prose), ({ word, kind }) => `${word} ${kind}`),
  );

describe('words of a text', () => {
  test('a capital at the beginning of a sentence is not yet a name', () => {
    expect(kinds('Порт открыл Иванов. Завтра — Петров.')).toEqual([
      'Порт start',
      'открыл word',
      'Иванов name',
      'Завтра start',
      'Петров start',
    ]);
  });

  test('words in short quotations are names', () => {
    expect(kinds('Завод «Речной причал» работает.')).toContain('причал name');
  });

  test('abbreviations, brands, addresses, numbers and other alphabets are left out', () => {
    expect(
      kinds('НКВД, СемАЗ, тыс. тонн, Gаrden, 51-летний, про… https://порт.example/док'),
    ).toEqual(['тонн word']);
  });
});

describe('compounds', () => {
  const has = (word: string): boolean => ['сторонний', 'порт', 'казахстанский'].includes(word);

  test.each([
    ['двусторонний', true],
    ['аэропорт', true],
    ['совпорт', false],
    ['авиапор', false],
  ])('%s: %o', (word, expected) => {
    expect(isCompound(word, has)).toBe(expected);
  });

  test('the first part of an adjective in two parts', () => {
    expect(isFirstAdjective('казахстанско', has)).toBe(true);
    expect(isFirstAdjective('казахстанскы', has)).toBe(false);
  });
});

describe('the list of words', () => {
  test('a word stands for its endings, Latin ones for their possessive', () => {
    const list = wordList(['акимат', 'Кундызы', 'Kelisim']);
    for (const word of ['акиматом', 'Акимата', 'Кундызы', "Kelisim's", 'Kelisim’s']) {
      expect(list.has(word)).toBe(true);
    }
    for (const word of ['акимот', 'Kelisimo']) expect(list.has(word)).toBe(false);
  });

  test('is kept sorted, each word once, below its remarks', () => {
    const before = '# Верные слова\nпорт\nКундызы # месторождение\n';
    const after = addWords(before, ['акимат', 'порт', 'Batyr']);
    expect(after).toBe('# Верные слова\nBatyr\nКундызы\nакимат\nпорт\n');
    expect(addWords(after, ['порт'])).toBe(after);
    expect(wordsIn(after)).toEqual(['Batyr', 'Кундызы', 'акимат', 'порт']);
  });
});
