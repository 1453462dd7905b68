import { z } from 'astro/zod';
import { DIRECTIONS } from '#src/lib/records/figure.ts';
import { edtf, identifier, line, reference } from './fields.ts';

/** One statistic in the frontmatter of a release. */
export const figure = z.strictObject({
  id: identifier.describe('Имя показателя внутри релиза: trade-2015.'),
  indicator: reference('indicators').describe('Что измерено: код из списка indicators.'),
  asGiven: line.describe('Число словами источника: «14,57 млрд долларов США».'),
  value: z.number().describe('Число полностью: 14570000000.'),
  precision: z
    .number()
    .positive()
    .describe('Цена последней цифры источника: для 14,57 млрд — 10000000; для 6453 — 1.'),
  unit: reference('units').describe('Единица: код из списка units (валюта или предмет счёта).'),
  direction: z
    .enum(DIRECTIONS)
    .optional()
    .describe('Для торговли: total — оборот, export — экспорт, import — импорт.'),
  period: edtf.optional().describe('За какой период, в EDTF: 2015. Если не сказано, поля нет.'),
  parts: z
    .array(identifier)
    .default([])
    .describe('Из каких показателей этого релиза складывается: их id. Сумма проверяется.'),
  countries: z
    .array(reference('countries'))
    .default([])
    .describe('Между какими или о каких странах.'),
  sectors: z.array(reference('sectors')).default([]).describe('О каких отраслях.'),
  sectorsAreExamples: z
    .boolean()
    .default(false)
    .describe('true, если отрасли названы как примеры («таких, как…»).'),
});
