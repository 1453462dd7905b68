import type { Rule } from '../rule.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  releases: '.md',
  agreements: '.md',
  organizations: '.md',
  events: '.md',
  taxonomies: '.yaml',
  pages: '.mdx',
};

/** Records are Markdown, code lists YAML, editorial pages MDX: no other is published. */
export const fileEnding: Rule = {
  id: 'wrong-ending',
  severity: 'error',
  demand: 'Записи — файлы .md, списки кодов — .yaml, страницы редакции — .mdx.',
  firm: true,
  *check({ documents }) {
    for (const { file, collection } of documents) {
      const ending = ENDINGS[collection];
      const own = /\.[a-z]+$/u.exec(file)?.[0] ?? '';
      if (!ending || own === ending) continue;
      yield {
        message: `В папке ${collection} лежат файлы ${ending}, а этот — ${own}: на сайт он не попал бы.`,
        hint: `Переименуйте файл: окончание ${ending}.`,
        place: { file },
      };
    }
  },
};
