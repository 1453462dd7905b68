import type { Conflict } from './facts.ts';
import type { Merge } from './merge.ts';

/** Why two records cannot be merged yet, and what the editor can do; empty when nothing stands against it. */
export function objections({ twins, conflicts }: Merge): string[] {
  const side = twins.map(
    ({ file, path }) =>
      `${file}: ${path.join('.')} — обе записи названы рядом: источник считает их разными. ` +
      'Если это ошибка, сначала удалите одну из двух вручную.',
  );
  const differ = conflicts.map((conflict) => `${conflict.field}: ${bothOf(conflict)}`);
  const advice =
    differ.length === 0
      ? []
      : [
          'Записи расходятся в этих полях. Исправьте одну из них или скажите, чьё значение отбросить:',
          `  ${conflicts.map(({ field }) => `--discard ${field}`).join(' ')} — останется значение второй записи.`,
        ];
  return [...side, ...differ, ...advice];
}

/** What is given up, so that nothing vanishes unseen. */
export function losses({ discarded }: Merge): string[] {
  return discarded.map(({ field, from }) => `отброшено  ${field}: ${written(from)}`);
}

const bothOf = ({ from, into }: Conflict): string =>
  `у первой — ${written(from)}, у второй — ${written(into)}`;

const written = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
