import type { Intake } from './intake.ts';

/** What became of a file, in a few lines for a person. */
export function accountOf({ file, reading, known, drafts, error }: Intake): string {
  if (error !== null || !reading) return `✗ ${file}: ${error ?? ''}`;
  if (known !== null) return `= ${file}: уже в архиве, релиз «${known}»`;
  const { agreements, totals, figures, events, faults, unparsed, leftOut } = reading;
  const counts = [
    ['соглашений', agreements.length],
    ['итогов', totals.length],
    ['показателей', figures.length],
    ['событий', events.length],
    ['ошибок источника', faults.length],
    ['мест не разобрано', unparsed.length],
    ['контактов пропущено', leftOut.length],
  ] as const;
  const told = counts.filter(([, count]) => count > 0).map(([what, count]) => `${what} ${count}`);
  const lines = agreements.map(
    ({ line, kindAsGiven, parties }) =>
      `    ${line}: ${kindAsGiven} — ${parties.map(({ name }) => name).join(' · ')}`,
  );
  return [
    `+ ${file}: ${told.join(', ') || 'документов и чисел не найдено'}`,
    ...lines,
    ...drafts.map((draft) => `    ${draft.file}`),
  ].join('\n');
}

/** One line over all files. */
export function summaryOf(intakes: readonly Intake[], isTrial: boolean): string {
  const failed = intakes.filter(({ error }) => error !== null).length;
  const known = intakes.filter((intake) => intake.known !== null).length;
  const records = intakes.reduce((sum, { drafts }) => sum + drafts.length, 0);
  const end = isTrial
    ? 'Это проба: ничего не записано.'
    : 'Все записи — черновики: перескажите и удалите draft.';
  return `Файлов: ${intakes.length}. Уже в архиве: ${known}. Не прочитано: ${failed}. Записей: ${records}. ${end}`;
}
