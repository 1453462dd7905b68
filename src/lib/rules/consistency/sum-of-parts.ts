import type { Figure } from '../../records/figure.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A figure equals the sum of its parts within the precision of the sources: each rounded number is off by at
 * most half of its last digit, and these add up.
 */
export const sumOfParts: Rule = {
  id: 'sum-of-parts',
  severity: 'error',
  demand: 'Показатель равен сумме своих частей в пределах их точности.',
  *check({ records, fileOf }) {
    for (const { id, figures } of records.releases) {
      const file = fileOf('releases', id);
      const known = new Map(figures.map((figure) => [figure.id, figure]));
      for (const [index, figure] of figures.entries()) {
        const finding = judgeSum(figure, known);
        if (finding)
          yield { ...finding, place: { file, path: ['figures', index, ...finding.path] } };
      }
    }
  },
};

type Judgement = Omit<Finding, 'place'> & { path: (string | number)[] };

function judgeSum(figure: Figure, known: ReadonlyMap<string, Figure>): Judgement | null {
  if (figure.parts.length === 0) return null;
  const missing = figure.parts.findIndex((part) => !known.has(part) || part === figure.id);
  if (missing !== -1) {
    return {
      message: `Части «${figure.parts[missing]}» нет среди показателей этого релиза.`,
      hint: `Есть: ${[...known.keys()].join(', ')}.`,
      path: ['parts', missing],
    };
  }
  const parts = figure.parts.map((part) => known.get(part)).filter((part) => part !== undefined);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const tolerance = [figure, ...parts].reduce((total, { precision }) => total + precision / 2, 0);
  return Math.abs(figure.value - sum) <= tolerance
    ? null
    : {
        message: `Показатель «${figure.id}» — ${figure.value}, а сумма его частей — ${sum}: одно из чисел неверно.`,
        hint: 'Сверьте числа с источником; если сумма не сходится и там, удалите parts.',
        path: ['value'],
      };
}
