import { describe, expect, it } from 'vitest';
import { keyOf } from '#src/search/text/key.ts';
import { wordsOf } from '#src/search/text/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('Words of a text', () => {
  it.each([
    ['№56 и $300', ['56', 'и', '300']],
    ['рост на 14,57 %', ['рост', 'на', '14,57']],
    ['6 тыс. 453 компании', ['6 тыс. 453', 'компании']],
    ['6 453 компании в 2016 году', ['6 453', 'компании', 'в', '2016', 'году']],
    ['16.09.2016', ['16', '9.', '2016']],
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

  it.each([
    ['2016-09-16', '16/9/2016'],
    ['9/16/2016', '09.16.16'],
    ['3 млрд', '3 миллиарда'],
    ['три миллиарда', '$3bn'],
    ['пятьдесят шесть', '56'],
    ['он алты', 'шестнадцатое'],
    ['жеті жүз', 'семьсот'],
    ['twenty third', '23-й'],
    ['XIII', 'тринадцатый'],
    ['ХІІІ', '13th'],
    ['6,453', '6453'],
    ['14,57 млрд', '14.57 billion'],
  ])('has the same figures in “%s” and “%s”', (one, other) => {
    const figures = (text: string) =>
      wordsOf(text)
        .map((word) => keyOf(word.text, 'ru'))
        .sort();
    expect(figures(one).length).toBeGreaterThan(0);
    expect(figures(one)).toEqual(figures(other));
  });

  it.each(['вторник', 'он подписал', 'семья', 'mix', 'пятно', 'Vi'])(
    'sees no number in “%s”',
    (text) => {
      expect(wordsOf(text).map((word) => word.text)).toEqual(text.split(' '));
    },
  );
});
