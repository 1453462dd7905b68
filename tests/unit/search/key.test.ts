import { describe, expect, it } from 'vitest';
import { keyOf } from '#src/search/text/key.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { ADJECTIVES, formsOf } from '#tests/unit/search/adjective-forms.ts';

describe('A key of the index', () => {
  it.each(ADJECTIVES.map((adjective) => [formsOf(adjective)[0] ?? '', adjective] as const))(
    'is one for all forms of «%s»',
    (_, adjective) => {
      const keys = new Set(formsOf(adjective).map((form) => keyOf(form, 'ru')));
      expect([...keys]).toHaveLength(1);
    },
  );

  it('keeps different adjectives apart', () => {
    const keys = ADJECTIVES.map((adjective) => keyOf(formsOf(adjective)[0] ?? '', 'ru'));
    expect(new Set(keys).size).toBe(ADJECTIVES.length);
  });

  it('holds no й, which Pagefind would turn into и', () => {
    expect(keyOf('Йод', 'ru')).not.toMatch(/[йи]/u);
    expect(keyOf('трамвай', 'ru')).not.toBe(keyOf('трамваи', 'kk'));
  });

  it.each([
    ['ЁЛКИ', 'елка'],
    ['Gаrden', 'Garden'],
    ['КАЗЫНА', 'Қазына'],
    ['14,57', '14.57'],
    ['6 453', '6453'],
    ['6 тыс. 453', '6453'],
    ['6 мың 453', '6453'],
    ['09', '9'],
    ["forum's", 'forums'],
    ['меморандумом', 'меморандум'],
    ['мемо\u00ADрандум', 'меморандум'],
    ['рынок', 'рынка'],
    ['сделок', 'сделка'],
    ['Казахстан', 'Казахстане'],
    ['Астана', 'Астане'],
    ['материал', 'материалов'],
    ['РК', 'Казахстану'],
    ['РФ', 'России'],
  ])('makes no difference between %s and %s', (one, other) => {
    expect(keyOf(one, 'ru')).toBe(keyOf(other, 'ru'));
  });

  it('keeps Kazakh words apart from Russian ones, and shares numbers and Latin words', () => {
    expect(keyOf('банк', 'kk')).not.toBe(keyOf('банк', 'ru'));
    expect(keyOf('банк', 'en')).toBe(keyOf('банк', 'ru'));
    expect(keyOf('forum', 'kk')).toBe(keyOf('forum', 'ru'));
    expect(keyOf('56', 'kk')).toBe(keyOf('56', 'en'));
  });

  it('is empty for what is no word', () => {
    expect(keyOf('«»', 'ru')).toBe('');
    expect(keyOf('', 'kk')).toBe('');
  });
});

it('letters that only have to become small become the same as by the long way', () => {
  const letters = Array.from({ length: 0x500 }, (_, code) => String.fromCodePoint(code)).join('');
  const plain = letters.match(/[ -~А-яЁё]/gu) ?? [];
  expect(plain.length).toBeGreaterThan(150);
  // A soft hyphen sends a word the long way.
  for (const letter of plain) expect(smallLetters(`${letter}\u00AD`)).toBe(smallLetters(letter));
  expect(smallLetters('ЁЛКА')).toBe('ёлка');
});
