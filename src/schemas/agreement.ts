import { z } from 'astro/zod';
import { KIND_BASES, STAGES } from '#src/lib/records/agreement.ts';
import {
  amount,
  corrections,
  day,
  edtf,
  line,
  locale,
  localizedText,
  reference,
} from './fields.ts';

const party = z
  .union([
    z.strictObject({
      organization: reference('organizations').describe('Сторона: id организации.'),
      as: line
        .optional()
        .describe('Как сторона названа в источнике, если не первым своим именем: «АО «НК КТЖ»».'),
    }),
    z.strictObject({
      unnamed: z.literal(true).describe('Источник не называет сторону по имени.'),
      text: localizedText.describe('Как источник о ней говорит.'),
    }),
  ])
  .describe('Сторона: { organization: id } или { unnamed: true, text: … }.');

const stageSource = z.union([
  z.strictObject({ release: reference('releases').describe('Релиз архива: его id.') }),
  z.strictObject({
    publisher: line.describe('Кто опубликовал.'),
    url: z.url().optional().describe('Адрес публикации.'),
    retrieved: day.optional().describe('День, когда её видели: ГГГГ-ММ-ДД.'),
  }),
]);

const stage = z.strictObject({
  stage: z
    .enum(STAGES)
    .describe('Стадия: announced — планируется подписать, signed — подписано, …'),
  date: edtf.optional().describe('Дата в EDTF, только если источник её даёт.'),
  source: stageSource
    .optional()
    .describe('Откуда известно. Для всех стадий, кроме announced, обязательно.'),
});

const region = z.union([
  reference('regions'),
  z.strictObject({
    code: reference('regions').describe('Код ISO 3166-2.'),
    borders: edtf
      .optional()
      .describe('Год, в границах которого назван регион, если они изменились.'),
  }),
]);

/** Frontmatter of `agreements/<folder>/<id>.md`: one document that parties signed or mean to sign. */
export const agreement = z.strictObject({
  language: locale.describe('Язык источника: ru, kk или en.'),
  title: localizedText.describe(
    'Название документа на каждом языке, на котором у него есть страница.',
  ),
  titleSupplied: z
    .boolean()
    .default(true)
    .describe('true, если название дал архив, а не источник. По умолчанию true.'),
  kind: reference('kinds').describe('Вид документа: код из списка kinds.'),
  kindAsGiven: line.describe('Вид словами источника, именительный падеж, единственное число.'),
  kindBasis: z
    .enum(KIND_BASES)
    .default('own')
    .describe('own — вид назван у документа, heading — только в заголовке списка.'),
  parties: z.array(party).min(1).describe('Стороны по порядку источника.'),
  subject: localizedText.optional().describe('О чём документ; если не сказано, поля нет.'),
  concerns: z
    .array(reference('organizations'))
    .default([])
    .describe('Организации, о которых документ (не стороны).'),
  sectors: z.array(reference('sectors')).default([]).describe('Отрасли по классификации архива.'),
  regions: z
    .array(region)
    .default([])
    .describe(
      'Регионы, где, по тексту, дело есть или будет. Место в имени стороны региона не даёт.',
    ),
  countries: z
    .array(reference('countries'))
    .default([])
    .describe('Страны, названные местом предмета. Страна региона добавляется сама.'),
  places: z.array(localizedText).default([]).describe('Названные места: месторождение, площадка.'),
  amount: amount.optional().describe('Собственная сумма этого документа; общий итог — в релизе.'),
  stages: z.array(stage).min(1).describe('Стадии по порядку; последняя — нынешняя.'),
  event: reference('events').optional().describe('К какому событию документ относится: id.'),
  corrections,
  draft: z.boolean().default(false).describe('true — черновик, на сайт не попадает.'),
});
