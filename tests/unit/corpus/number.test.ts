import { expect, it } from 'vitest';
import { dayOf } from '#src/corpus/calendar.ts';
import { dayText, integer, quantityText, russianForm, sumText } from '#src/corpus/text/number.ts';

it('writes numbers as each language does', () => {
  expect(integer('ru', 6453)).toBe('6\u00A0453');
  expect(integer('en', 1234567)).toBe('1,234,567');
  const trade = { value: 14_570_000_000, precision: 10_000_000 };
  expect(quantityText('ru', trade)).toBe('14,57 млрд');
  expect(quantityText('en', trade)).toBe('14.57 billion');
  expect(quantityText('kk', { value: 3e6, precision: 1e6 })).toBe('3 млн');
});

it('writes sums with their bound', () => {
  const sum = { value: 3e9, precision: 1e9, currency: 'USD', bound: 'about' } as const;
  expect(sumText('ru', sum)).toBe('около 3 млрд долларов США');
  expect(sumText('kk', sum)).toBe('шамамен 3 млрд АҚШ доллары');
  expect(sumText('en', sum)).toBe('about 3 billion US dollars');
});

it('writes days in words', () => {
  const day = dayOf(2016, 9, 16);
  expect(dayText('ru', day)).toBe('16 сентября 2016 года');
  expect(dayText('kk', day)).toBe('2016 жылғы 16 қыркүйек');
  expect(dayText('en', day)).toBe('16 September 2016');
});

it('chooses the Russian form after a number', () => {
  const forms = [1, 2, 5, 11, 12, 21, 22, 111].map((count) =>
    russianForm(count, ['one', 'few', 'many']),
  );
  expect(forms).toEqual(['one', 'few', 'many', 'many', 'many', 'one', 'few', 'many']);
});
