import { z } from 'astro/zod';
import { NAME_BASES } from '#src/lib/records/organization.ts';
import { corrections, edtf, line, locale, localizedText, reference } from './fields.ts';

const name = z.strictObject({
  text: line.describe('Имя с организационной формой: «ТОО «СемАЗ»».'),
  language: locale.describe('Язык имени: ru, kk или en.'),
  basis: z
    .enum(NAME_BASES)
    .describe(
      'official — официальное, text — как в тексте источника, translation — перевод архива.',
    ),
  from: edtf.optional().describe('С какого времени имя действует, если известно.'),
  to: edtf.optional().describe('До какого времени, если известно.'),
  note: localizedText.optional().describe('Пояснение для читателя.'),
});

/** Frontmatter of `organizations/<id>.md`. */
export const organization = z.strictObject({
  names: z
    .array(name)
    .min(1)
    .describe('Все имена и написания. Первое на каждом языке — имя на этом языке.'),
  kind: reference('organization-kinds').describe('Вид: код из списка organization-kinds.'),
  legalForm: reference('legal-forms')
    .optional()
    .describe('Организационная форма: код из списка legal-forms, если названа.'),
  country: reference('countries')
    .optional()
    .describe('Страна, только если источник её называет. Товарный знак и форма страны не дают.'),
  about: localizedText.optional().describe('Что источник говорит об организации.'),
  corrections,
  draft: z.boolean().default(false).describe('true — черновик, на сайт не попадает.'),
});
