import { describe, expect, test } from 'vitest';
import { openLexicon } from '#src/search/index/lexicon.ts';
import { makeKey } from '#src/search/text/key.ts';
import { wordsOf } from '#src/search/text/words.ts';
import { LOCALES } from '#src/site.ts';

const PIECES = [
  ...['Форум', 'машиностроителей', 'бизнес', 'строительный', 'Қостанай', 'әнұран', 'agreements'],
  ...[
    'двадцать',
    'три',
    'сто',
    'он',
    'жүз',
    'екі',
    'hundred',
    'five',
    'й',
    'th',
    'ші',
    'XIII',
    'II',
  ],
  ...['ХІІ', 'vi', 'млрд', 'тыс.', 'мың', 'billion', '3', '6 453', '6 тыс. 453', '14,57', '1,234'],
  ...[
    '16.09.2016',
    '2016-09-16',
    '9/16/2016',
    '13-й',
    '2.3.4',
    '№56',
    'G20',
    'K1',
    '𝔘nicode',
    '😀',
  ],
  ...[
    "O'Neil",
    'Қаз’ Latin',
    'не\u00ADвидимый',
    'е\u0308лка',
    'a\u0345b',
    'ʼʼ',
    'ﬁ',
    'Ελλάδα',
    '中文',
  ],
  ...[
    '«',
    '»',
    '—',
    '–',
    '-',
    ',',
    '.',
    "'",
    '’',
    '…',
    '(',
    ')',
    '%',
    '\n',
    '\u00A0',
    '\u200B',
    '',
  ],
];
const SEAMS = [' ', ' ', ' ', '-', '', '\u00A0', '. '];

/** Texts of pieces in every order that some steps through the list make. */
function* texts(): Generator<string> {
  for (let step = 1; step < PIECES.length; step += 1) {
    for (let first = 0; first < PIECES.length; first += 7) {
      let text = '';
      for (let at = 0; at < 12; at += 1)
        text += `${PIECES[(first + at * step) % PIECES.length]}${SEAMS[(first + at) % SEAMS.length]}`;
      yield text;
    }
  }
}

describe('the terms of a text', () => {
  test.each(LOCALES)('are those of its words, whatever stands beside them (%s)', (locale) => {
    const termsOf = openLexicon(locale);
    const all = [...texts()];
    expect(all.length).toBeGreaterThan(500);
    for (const text of all) {
      const words = wordsOf(text).map((word) => makeKey(word.text, locale));
      const terms = termsOf(text).map(({ key }) => key);
      expect(terms, JSON.stringify(text)).toEqual(words);
    }
  });

  test('are numbered from 0 in the order in which their words came first', () => {
    const termsOf = openLexicon('ru');
    expect(termsOf('Форум и форум, Форум 5').map(({ id }) => id)).toEqual([0, 1, 2, 0, 3]);
  });

  test('stay the same when there are many', () => {
    const termsOf = openLexicon('en');
    const letters = (number: number): string =>
      String(number).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
    const words = Array.from({ length: 9000 }, (_, at) => letters(at));
    const first = new Map(words.map((word) => [word, termsOf(word)[0]]));
    expect(first.size).toBe(9000);
    for (const [word, term] of first) expect(termsOf(word)[0]).toBe(term);
  });
});
