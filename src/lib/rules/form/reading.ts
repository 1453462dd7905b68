import type { Place, Problem } from '../../problem.ts';
import { wordedProblem, type WordedRule } from '../entry.ts';

/** Rules that the reader of the content folder judges. */
export const READING_RULES = {
  'not-content': {
    demand: 'В content/ лежат только обычные файлы .md, .mdx и .yaml.',
    message:
      '{value}: архив читает только обычные файлы .md, .mdx и .yaml, и запись потерялась бы.',
    hint: 'Замените обычным файлом .md или уберите из content/.',
  },
  'unreadable-file': {
    demand: 'Каждый файл и каждая папка в content/ открываются на чтение.',
    message: 'Файл или папка не читается: записи на сайте не было бы.',
    hint: 'Проверьте имя и права доступа.',
  },
  'too-large': {
    demand: 'Файл не больше 500 КБ.',
    message:
      'Файл больше 500 КБ: таких текстов в архиве не бывает, и страница открывалась бы долго.',
    hint: 'Оставьте в файле один текст; таблицы и приложения дайте ссылкой.',
  },
  'not-utf8': {
    demand: 'Файлы сохранены в UTF-8 и без нулевых байтов.',
    message: 'Здесь байты, которые не читаются как UTF-8: буквы были бы потеряны.',
    hint: 'Сохраните файл в кодировке UTF-8 и наберите это место заново.',
  },
  'no-frontmatter': {
    demand: 'Файл .md и .mdx начинается с полей между двумя строками «---».',
    message: 'В начале файла нет полей между двумя строками «---»: без них запись не описана.',
    hint: 'Первая строка файла — «---», после полей снова «---», дальше текст.',
  },
  'unreadable-yaml': {
    demand: 'Поля написаны на YAML без ошибок.',
    message: 'Поля не читаются: {value}. Записи на сайте не было бы.',
    hint: 'Проверьте отступы, двоеточия и кавычки здесь и строкой выше; значение с двоеточием или решёткой возьмите в кавычки.',
  },
  'unreadable-history': {
    demand: 'Строка истории в content/history/ — одна запись JSON, как её пишет npm run history.',
    message: 'Строка истории не читается: {value}. Читатель не увидел бы, что менялось.',
    hint: 'Верните строку из git; историю пишет npm run history, руками её не правят.',
  },
  'duplicate-key': {
    demand: 'Поле записано один раз.',
    message: 'Поле «{value}» здесь уже есть: одно из двух значений потерялось бы.',
    hint: 'Оставьте одно значение.',
  },
} as const satisfies Record<string, WordedRule>;

export type ReadingRule = keyof typeof READING_RULES;

export function readingProblem(rule: ReadingRule, place: Place, value = ''): Problem {
  return wordedProblem<ReadingRule>(READING_RULES, rule, { place, words: { value } });
}
