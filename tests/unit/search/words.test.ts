import { describe, expect, it } from 'vitest';
import { wordsOf } from '#src/search/text/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('Words of a text', () => {
  it.each([
    ['№56 и $300', ['56', 'и', '300']],
    ['рост на 14,57 %', ['рост', 'на', '14,57']],
    ['6 тыс. 453 компании', ['6 тыс. 453', 'компании']],
    ['6 453 компании в 2016 году', ['6 453', 'компании', 'в', '2016', 'году']],
    ['16.09.2016', ['16', '09', '2016']],
    ['бизнес-форум «KAZNEX INVEST»', ['бизнес', 'форум', 'KAZNEX', 'INVEST']],
    ['COVID19', ['COVID', '19']],
    ['the forum’s end', ['the', 'forum’s', 'end']],
    ['', []],
  ])('in “%s”', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('know their places', () => {
    const text = 'в «Astana Garden»';
    const places = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['в', 'Astana', 'Garden']);
  });
});
