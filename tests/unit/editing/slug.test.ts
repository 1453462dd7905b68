import { describe, expect, test } from 'vitest';
import { freeIdentifier, slugOf } from '#src/editing/new/slug.ts';

describe('an identifier of a name', () => {
  test.each([
    ['Қазақстан Темір Жолы', 'qazaqstan-temir-zholy'],
    ['Ғылым және өнеркәсіп ұйымы, үкімет һәм іс', 'ghylym-zhane-onerkasip-uyymy-ukimet-ham-is'],
    ['Подъём и объединение: ёж, щука, йод', 'podem-i-obedinenie-ezh-shchuka-yod'],
    ['Быстрый русский съезд', 'bystryy-russkiy-sezd'],
    ['ТОО «СемАЗ»', 'too-semaz'],
    ['O’Neil & Sons', 'oneil-and-sons'],
    ['Café Ünïcode', 'cafe-unicode'],
    ['2016 год', 'event-2016-god'],
    ['«…»', 'event'],
    ['', 'event'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name, 'event')).toBe(slug);
  });

  test('ends at a whole word when the name is long', () => {
    const slug = slugOf('слово '.repeat(30), 'event');
    expect(slug).toBe('slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo');
    expect(slugOf('а'.repeat(90), 'event')).toHaveLength(60);
  });

  test('gets the first number that makes it free', () => {
    const taken = ['x', 'x-2'];
    expect(freeIdentifier('x', (id) => taken.includes(id))).toBe('x-3');
    expect(freeIdentifier('y', (id) => taken.includes(id))).toBe('y');
  });
});
