import { z } from 'astro/zod';
import { day, line, localizedText } from './fields.ts';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import { pagePath } from './redirects.ts';

const reason = z.strictObject({
  ru: line.describe('По-русски'),
  kk: line.describe('Қазақша'),
  en: line.describe('In English'),
});

const RECORD = new RegExp(`^/(?:${COLLECTIONS.join('|')})/[^/]+/$`, 'u');

const withdrawal = z.strictObject({
  address: pagePath
    .refine((path) => RECORD.test(path), { params: { rule: 'page-path' } })
    .describe('Адрес страницы записи без языка: /agreements/old/.'),
  date: day.describe('День, когда архив отозвал запись.'),
  name: localizedText.optional().describe('Как запись называлась.'),
  reason: reason.describe('Почему запись отозвана — на всех трёх языках.'),
});

/** File `withdrawn.yaml`: records that the archive has taken back. Their pages stay and say so. */
export const withdrawn = z.strictObject({
  withdrawn: z
    .array(withdrawal)
    .describe('Отозванные записи: их страницы остаются и говорят, когда и почему.'),
});
