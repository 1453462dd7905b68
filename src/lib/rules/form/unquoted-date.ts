import type { TextRule } from '../text/rule.ts';

const UNQUOTED = /^[ \t]*(?:- +)*(?:[A-Za-z]+: +|- +)(\d{4}-\d{2}-\d{2})(?=[ \t]*(?:#.*)?\r?$)/gmu;

/** The archive reads such a date as written, but other programs make a moment of it. */
export const unquotedDate: TextRule = {
  id: 'unquoted-date',
  severity: 'warning',
  demand: 'Дата стоит в кавычках.',
  *check({ source, bodyOffset }) {
    for (const match of source.slice(0, bodyOffset).matchAll(UNQUOTED)) {
      const date = match[1] ?? '';
      const offset = match.index + match[0].length - date.length;
      yield {
        message: `Дата ${date} без кавычек: другие программы прочли бы её как момент времени и сдвинули бы день.`,
        hint: `Возьмите в кавычки: '${date}'.`,
        offset,
        length: date.length,
        fix: { offset, length: date.length, text: `'${date}'` },
      };
    }
  },
};
