import { describe, expect, it } from 'vitest';
import { passageWeight } from '#src/search/ranking/passage.ts';
import { closeRootOf, keyOf, rootOf } from '#src/search/text/key.ts';

describe('A passage', () => {
  it('counts different words that stand near each other', () => {
    expect(passageWeight([[100], [110]], [1, 2], 0)).toBe(3);
    expect(passageWeight([[100], [150]], [1, 2], 0)).toBe(2);
    expect(passageWeight([[100, 101, 102], undefined], [1, 2], 0)).toBe(1);
  });

  it('counts more at the beginning of the text', () => {
    expect(passageWeight([[5]], [2], 0)).toBe(3);
    expect(passageWeight([[35]], [2], 10)).toBe(3);
    expect(passageWeight([[45]], [2], 10)).toBe(2);
  });
});

describe('A root', () => {
  it('is shared by words of one family, language by language', () => {
    const root = (word: string, locale: 'ru' | 'kk') => rootOf(keyOf(word, locale));
    expect(root('приговор', 'ru')).toBe(root('приговорили', 'ru'));
    expect(root('машина', 'kk')).not.toBe(root('машина', 'ru'));
    expect(closeRootOf(keyOf('строительный', 'ru'))).toBe('строите');
    expect(root('мост', 'ru')).toBe('');
    expect(root('2016', 'ru')).toBe('');
  });
});
