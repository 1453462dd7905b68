import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bound } from '#src/i18n/typography.ts';
import { CONTENT } from '#tests/fixtures/content-tree.ts';
import { LOCALES } from '#src/site.ts';

/** `_` stands for a no-break space. */
const CASES = {
  ru: [
    'в_Астане и_в_Алматы, а_не_во_Франции',
    'Форум_— это было_бы',
    '№_1_и_§_4',
    'А._Б._Иванов',
    'около 3_млрд_долларов США',
    '56_двусторонних документов',
    '6_453_компании',
    '16_сентября_2016_года',
    'до_16_сентября_2016_г. В_Астане',
    'г._Астана, ул._Кунаева',
    'АО_«НК_«КТЖ»',
    'IV_Форум машиностроителей',
    'Дом-в лесу и_на_поле',
  ],
  kk: [
    '2016_ж. 16_қыркүйек',
    'Алматы_да бар',
    '№_1_келісім',
    'АҚ_«Жол» пен завод',
    'шамамен 3_млрд_доллар',
  ],
  en: ['No._1_of 56_documents', 'a_forum_– about 3_billion_US dollars', 'A._B._Smith'],
} as const;

describe.each(LOCALES)('lines in %s', (locale) => {
  test.each(CASES[locale])('%s', (text) => {
    expect(bound(text.replaceAll('_', ' '), locale).replaceAll('\u00A0', '_')).toBe(text);
  });
});

test.each([
  'АО «НК «Казахстан Темир Жолы»',
  '2016-09-16, [..2016-09-16], 2016–2017',
  'Министерство по инвестициям',
  'Где-то — в 12:30',
])('%s keeps every sign that is no space', (text) => {
  for (const locale of LOCALES) {
    expect(bound(text, locale).replaceAll('\u00A0', ' ')).toBe(text);
  }
});

test('a second pass over the texts of an archive finds nothing', () => {
  const folder = path.join(CONTENT, 'releases/2019');
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const locale of LOCALES) {
      const once = bound(text, locale);
      expect(once).toHaveLength(text.length);
      expect(bound(once, locale)).toBe(once);
    }
  }
});
