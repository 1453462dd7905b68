import type { Figure } from '../../records/figure.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A figure equals the sum of its parts within the precision of the sources: each rounded number is off by at
 * most half of its last digit, and these add up.
 */
export const sumOfParts: Rule = {
  id: 'sum-of-parts',
  severity: 'error',
  demand: 'Показатель равен сумме своих частей, в тех же единицах, в пределах их точности.',
  *check({ records, fileOf }) {
    for (const { id, figures } of records.releases) {
      const known = new Map(figures.map((figure) => [figure.id, figure]));
      for (const [index, figure] of figures.entries()) {
        const wrong = judgeSum(figure, known);
        if (!wrong) continue;
        const { path, ...finding } = wrong;
        yield {
          ...finding,
          place: { file: fileOf('releases', id), path: ['figures', index, ...path] },
        };
      }
    }
  },
};

type Judgement = Omit<Finding, 'place'> & { readonly path: readonly (string | number)[] };

function judgeSum(figure: Figure, known: ReadonlyMap<string, Figure>): Judgement | null {
  const missing = figure.parts.findIndex((part) => !known.has(part) || part === figure.id);
  if (missing !== -1) {
    return {
      message: `Части «${figure.parts[missing] ?? ''}» нет среди показателей этого релиза: сумму не проверить.`,
      hint: `Есть: ${[...known.keys()].filter((id) => id !== figure.id).join(', ')}.`,
      path: ['parts', missing],
    };
  }
  const parts = figure.parts.flatMap((part) => known.get(part) ?? []);
  const foreign = parts.findIndex(({ unit }) => unit !== figure.unit);
  if (foreign !== -1) {
    return {
      message: `Часть «${figure.parts[foreign] ?? ''}» — в ${parts[foreign]?.unit ?? ''}, а целое — в ${figure.unit}: их нельзя складывать.`,
      hint: 'Исправьте unit или уберите часть.',
      path: ['parts', foreign],
    };
  }
  return parts.length === 0 ? null : judgeTotal(figure, parts);
}

function judgeTotal(figure: Figure, parts: readonly Figure[]): Judgement | null {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const tolerance = [figure, ...parts].reduce((total, { precision }) => total + precision / 2, 0);
  if (Math.abs(figure.value - sum) <= tolerance) return null;
  return {
    message: `Показатель «${figure.id}» — ${figure.value}, а сумма его частей — ${sum}: одно из чисел неверно.`,
    hint: 'Сверьте числа с источником; если сумма не сходится и там, удалите parts.',
    path: ['value'],
  };
}
