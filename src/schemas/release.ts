import { z } from 'astro/zod';
import { amount, corrections, day, edtf, line, reference } from './fields.ts';
import { figure } from './figure.ts';

const text = {
  title: line.describe('Заголовок, одной строкой, без точки в конце.'),
  lead: line.describe('Первый абзац: кто, что, где, когда. Одно-два предложения своими словами.'),
};

const source = z
  .strictObject({
    publisher: line.optional().describe('Кто опубликовал; если неизвестно, поля нет.'),
    url: z.url().optional().describe('Адрес публикации; если неизвестен, поля нет.'),
    retrieved: day.optional().describe('День, когда текст получен: ГГГГ-ММ-ДД.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .optional()
      .describe('Дайджест SHA-256 полученного текста, 64 знака; `sha256sum файл`.'),
    phrases: z
      .string()
      .regex(/^(?:[0-9a-f]{8})*$/u)
      .optional()
      .describe(
        'Отпечатки фраз источника, пишет npm run import: проверка сверяет с ними пересказ.',
      ),
  })
  .describe('Откуда текст. Каждая часть — только если известна.');

const total = z.strictObject({
  documents: z.int().positive().describe('На сколько документов объявлен итог.'),
  called: z.array(line).default([]).describe('Как релиз называет эти документы.'),
  amount: amount.optional().describe('Объявленная общая сумма всех этих документов.'),
});

/** Frontmatter of `releases/<year or undated>/<id>.<language>.md`, the original: text and all facts. */
export const releaseOriginal = z.strictObject({
  ...text,
  titleSupplied: z
    .boolean()
    .default(false)
    .describe('true, если у текста не было заголовка и его дал архив. По умолчанию false.'),
  published: edtf
    .optional()
    .describe('Дата публикации в EDTF, только если её даёт текст: 2016-09-16 или [..2016-09-16].'),
  place: line.optional().describe('Место публикации, если текст его называет.'),
  issuer: reference('organizations').optional().describe('Кто выпустил релиз: id организации.'),
  event: reference('events').optional().describe('О каком событии релиз: id события.'),
  agreements: z
    .array(reference('agreements'))
    .default([])
    .describe('Объявленные документы по порядку текста: id соглашений.'),
  totals: z
    .array(total)
    .default([])
    .describe('Объявленные итоги: сколько документов, на какую сумму.'),
  figures: z.array(figure).default([]).describe('Статистика, которую приводит релиз.'),
  source,
  corrections,
  unlinked: z
    .array(line)
    .optional()
    .describe(
      'Записи, ссылок на которые в тексте не ставить: organization:id, event:id, region:KZ-11. Своя ссылка в тексте важнее.',
    ),
  added: day.describe('День, когда архив принял релиз: ГГГГ-ММ-ДД.'),
  draft: z.boolean().default(false).describe('true — черновик, на сайт не попадает.'),
});

/** Frontmatter of a translation: text only, so that facts cannot differ between languages. */
export const releaseTranslation = z.strictObject({
  ...text,
  translator: line.describe('Кто перевёл: имя или «Kelisim».'),
});
