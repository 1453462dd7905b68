import { expect, test } from 'vitest';
import { perText } from '#src/lib/per-text.ts';

test('what is asked for often is made once, and what is not is forgotten', () => {
  const made: string[] = [];
  const doubled = perText((text) => {
    made.push(text);
    return text + text;
  }, 8);
  for (let number = 0; number < 100; number += 1) {
    expect(doubled('a')).toBe('aa');
    expect(doubled(`${number}`)).toBe(`${number}${number}`);
  }
  expect(made.filter((text) => text === 'a')).toHaveLength(1);
  expect(doubled('0')).toBe('00');
  expect(made.filter((text) => text === '0')).toHaveLength(2);
});
