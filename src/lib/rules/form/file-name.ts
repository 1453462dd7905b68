import type { Document } from '../../document.ts';
import { COLLECTIONS } from '../../records/records.ts';
import type { Rule } from '../rule.ts';

const IDENTIFIER = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Words that stand for a list in addresses and so cannot name a record. */
const RESERVED: ReadonlySet<string> = new Set(['undated', 'index']);

/** File names are identifiers and become addresses; releases and pages also name their language. */
export const fileName: Rule = {
  id: 'file-name',
  severity: 'error',
  demand:
    'Имя файла — идентификатор из латинских букв, цифр и дефисов; у релизов и страниц ещё язык.',
  *check({ documents }) {
    for (const document of documents) {
      const wrong = judgeName(document);
      if (wrong) yield { ...wrong, place: { file: document.file } };
    }
  },
};

function judgeName({ collection, id, locale }: Document): { message: string; hint: string } | null {
  const isRecord = (COLLECTIONS as readonly string[]).includes(collection);
  if (!isRecord && collection !== 'pages') return null;
  if (!IDENTIFIER.test(id) || RESERVED.has(id)) {
    return {
      message: `Имя «${id}» не годится для адреса страницы.`,
      hint: 'Латинские строчные буквы, цифры и дефисы, первой — буква; не undated и не index.',
    };
  }
  const named = collection === 'releases' || collection === 'pages';
  if (named && locale === null) {
    return {
      message: `В имени файла «${id}» нет языка.`,
      hint: 'Добавьте его перед окончанием: имя.ru.md, имя.kk.md или имя.en.md.',
    };
  }
  return !named && locale !== null
    ? {
        message: `У записи «${id}» один файл на все языки.`,
        hint: `Уберите «.${locale}» из имени.`,
      }
    : null;
}
