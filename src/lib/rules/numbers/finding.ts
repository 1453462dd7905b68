import type { Finding } from '../rule.ts';
import type { NumberToken } from './scan.ts';

/** A number of a translation that its original does not have. */
export function strangeNumber(
  token: NumberToken,
  missing: readonly NumberToken[],
  place: Finding['place'],
): Finding {
  const alike = missing.filter(({ kind }) => kind === token.kind).map(written);
  return {
    message: `${NAMES[token.kind]} ${written(token)} в оригинале здесь нет: читатели двух языков узнали бы разное.`,
    hint:
      alike.length > 0
        ? `В оригинале: ${alike.join(', ')}.`
        : 'Сверьте с оригиналом и исправьте или удалите.',
    place,
  };
}

/** A number of an original that its translation does not have. */
export const lostNumber = (token: NumberToken, place: Finding['place']): Finding => ({
  message: `${NAMES[token.kind]} ${written(token)} в переводе нет, а в оригинале есть: читатели двух языков узнали бы разное.`,
  hint: 'Допишите; число можно написать и словами.',
  place,
});

const NAMES = { number: 'Числа', time: 'Времени', month: 'Месяца' } as const;

const SCALE_WORDS: Readonly<Record<number, string>> = {
  1: '',
  1e3: ' тыс.',
  1e6: ' млн',
  1e9: ' млрд',
  1e12: ' трлн',
};

function written({ kind, mantissa, scale }: NumberToken): string {
  if (kind !== 'time') return `${String(mantissa).replace('.', ',')}${SCALE_WORDS[scale] ?? ''}`;
  return `${Math.floor(mantissa / 100)}:${String(mantissa % 100).padStart(2, '0')}`;
}
