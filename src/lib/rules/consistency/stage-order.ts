import { STAGES, type StageStep } from '../../records/agreement.ts';
import type { Finding, Rule } from '../rule.ts';
import { isBefore, spanOf } from './span.ts';

/** Stages stand in the order in which they happened. */
export const stageOrder: Rule = {
  id: 'stage-order',
  severity: 'error',
  demand: 'Стадии идут по порядку: и по смыслу, и по датам.',
  *check({ records, fileOf }) {
    for (const { id, stages } of records.agreements) {
      for (const [index, step] of stages.entries()) {
        const before = stages[index - 1];
        const wrong = before && judgeStep(before, step);
        if (!wrong) continue;
        const { field, ...finding } = wrong;
        yield {
          ...finding,
          place: { file: fileOf('agreements', id), path: ['stages', index, field] },
        };
      }
    }
  },
};

type Judgement = Omit<Finding, 'place'> & { readonly field: 'stage' | 'date' };

function judgeStep(before: StageStep, step: StageStep): Judgement | null {
  if (isBefore(spanOf(step.date), spanOf(before.date))) {
    return {
      field: 'date',
      message: `Стадия «${step.stage}» (${step.date ?? ''}) раньше предыдущей, «${before.stage}» (${before.date ?? ''}): нынешняя стадия была бы показана неверно.`,
      hint: 'Исправьте дату или поменяйте стадии местами.',
    };
  }
  if (STAGES.indexOf(step.stage) > STAGES.indexOf(before.stage) || isRepeatable(before, step)) {
    return null;
  }
  return {
    field: 'stage',
    message: `Стадия «${step.stage}» стоит после «${before.stage}»: так документы не живут, и нынешняя стадия была бы показана неверно.`,
    hint: `Порядок стадий: ${STAGES.join(', ')}.`,
  };
}

/** An agreement may be amended again and again, also while it is in force. */
const isRepeatable = (before: StageStep, step: StageStep): boolean =>
  before.stage === 'amended' && (step.stage === 'amended' || step.stage === 'in-force');
