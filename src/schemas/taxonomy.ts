import { z } from 'astro/zod';
import { day, localizedText, line } from './fields.ts';

const name = z.strictObject({
  ru: line.describe('По-русски'),
  kk: line.describe('Қазақша'),
  en: line.describe('In English'),
});

const term = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u)
    .describe('Код. Не меняется: на него ссылаются записи.'),
  name: name.describe('Название на трёх языках.'),
  short: localizedText.optional().describe('Сокращение.'),
  note: localizedText.optional().describe('Пояснение для читателя.'),
  from: day.optional().describe('С какого дня существует.'),
  to: day.optional().describe('До какого дня существовало.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional()
    .describe('Страна региона: код ISO 3166-1.'),
  bordersChanged: z.array(day).default([]).describe('Дни, когда менялись границы региона.'),
});

/** A file `taxonomies/<name>.yaml`: one code list. */
export const taxonomy = z.strictObject({
  terms: z.array(term).min(1).describe('Коды списка в том порядке, в котором их видит читатель.'),
});
