import { LOCALES } from '#src/site.ts';
import { scanNumbers } from '../numbers/scan.ts';
import type { Rule } from '../rule.ts';
import { numbersInWords } from '../words/number-words.ts';

const ROMAN = /(?<![\p{L}\p{N}])[IVXLC]{1,7}(?![\p{L}\p{N}])/u;

/** The number of an event is the same in its field and in its name. */
export const editionAndName: Rule = {
  id: 'edition-and-name',
  severity: 'error',
  demand: 'Номер события в поле edition — тот, что в названии.',
  *check({ records, fileOf }) {
    for (const { id, name, edition } of records.events) {
      if (edition === null) continue;
      for (const locale of LOCALES) {
        const text = name[locale];
        const roman = text === undefined ? undefined : ROMAN.exec(text)?.[0];
        if (text === undefined || roman === undefined) continue;
        const numbers = [
          ...numbersInWords(roman, locale),
          ...scanNumbers(text, locale).map(({ mantissa }) => mantissa),
        ];
        if (numbers.includes(edition)) continue;
        yield {
          message: `В названии номер ${roman}, а в поле edition — ${edition}: событие встало бы в серии не на своё место.`,
          hint: 'Исправьте номер в названии или в поле.',
          place: { file: fileOf('events', id), path: ['edition'] },
        };
      }
    }
  },
};
