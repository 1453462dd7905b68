import { z } from 'astro/zod';
import { parseEdtf } from '#src/lib/dates/edtf.ts';
import { BOUNDS } from '#src/lib/records/amount.ts';
import { LOCALES } from '#src/site.ts';

/** Fields that several collections share. */

/** Latin letters, digits and single hyphens, a letter first: safe in addresses and file names. */
export const IDENTIFIER = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

export const identifier = z
  .string()
  .refine((text) => IDENTIFIER.test(text), { params: { rule: 'identifier' } })
  .meta({ pattern: IDENTIFIER.source });

export const line = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, { params: { rule: 'value-spaces' } });

/** What an editor's program is told of dates: less than the profile demands, so that it never objects in vain. */
const LIKE_A_DATE = String.raw`^\[?(?:\.\.)?\d{4}[-\d~?%./\]]*$`;

/** EDTF in the archive's profile: `2016-09-16`, `2016-09`, `2016`, `[..2016-09-16]`, `[2016..]`. */
export const edtf = z
  .string()
  .refine((text) => parseEdtf(text) !== null, { params: { rule: 'impossible-date' } })
  .meta({ pattern: LIKE_A_DATE });

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((text) => DAY.test(text) && parseEdtf(text) !== null, {
    params: { rule: 'impossible-date' },
  })
  .meta({ pattern: DAY.source });

export const locale = z.enum(LOCALES);

/** The same text in one or more languages. */
export const localizedText = z
  .strictObject({
    ru: line.optional().describe('По-русски'),
    kk: line.optional().describe('Қазақша'),
    en: line.optional().describe('In English'),
  })
  .refine((text) => Object.keys(text).length > 0, { params: { rule: 'empty-text' } })
  .meta({ minProperties: 1 });

/** A reference by identifier to a record or a code; `references` names where it leads. */
export function reference(references: string) {
  return z.string().min(1).meta({ references });
}

/** What was corrected in a record that the archive had published, in the language of the record. */
export const corrections = z
  .array(
    z.strictObject({
      date: day.describe('День исправления: ГГГГ-ММ-ДД.'),
      text: line.describe('Что исправлено или дополнено и почему.'),
    }),
  )
  .default([])
  .describe('Исправления и дополнения после публикации в архиве.');

export const amount = z.strictObject({
  value: z.number().positive().describe('Число в единицах валюты: 3 млрд долларов — 3000000000.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .describe('Код валюты ISO 4217: KZT, RUB, USD, EUR.'),
  bound: z
    .enum(BOUNDS)
    .describe('Насколько точно: exact — ровно, about — около, more-than — более.'),
  asGiven: line.describe('Формулировка источника: «порядка 3 млрд долларов США».'),
});
