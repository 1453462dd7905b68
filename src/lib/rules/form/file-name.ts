import type { Document } from '../../document.ts';
import { COLLECTIONS } from '../../records/records.ts';
import { TAXONOMIES } from '../../records/taxonomy.ts';
import { nearest } from '../../similar.ts';
import type { Finding, Rule } from '../rule.ts';

const IDENTIFIER = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** A file system and a browser's address line take it whole. */
const LONGEST = 100;

/** Words that stand for a list in addresses and so cannot name a record. */
export const RESERVED: ReadonlySet<string> = new Set(['undated', 'index']);

/** File names are identifiers and become addresses; releases and pages also name their language. */
export const fileName: Rule = {
  id: 'file-name',
  severity: 'error',
  demand:
    'Имя файла — идентификатор из латинских букв, цифр и дефисов; у релизов и страниц ещё язык.',
  firm: true,
  *check({ documents }) {
    for (const document of documents) {
      const wrong = judgeName(document);
      if (wrong) yield { ...wrong, place: { file: document.file } };
    }
  },
};

type Judgement = Omit<Finding, 'place'> | null;

function judgeName({ file, collection, id, locale }: Document): Judgement {
  if (collection === 'taxonomies') return judgeList(file, id);
  const isRecord = (COLLECTIONS as readonly string[]).includes(collection);
  if (!isRecord && collection !== 'pages') return null;
  const named = collection === 'releases' || collection === 'pages';
  if (named && locale === null) return withoutLanguage(id);
  if (!IDENTIFIER.test(id) || RESERVED.has(id) || id.length > LONGEST) {
    return {
      message: `Имя «${id}» не годится для адреса страницы.`,
      hint: `Строчные латинские буквы, цифры и одиночные дефисы, первой — буква, до ${LONGEST} знаков; не undated и не index.`,
    };
  }
  return !named && locale !== null
    ? {
        message: `У записи «${id}» один файл на все языки: языки названы внутри него.`,
        hint: `Уберите «.${locale}» из имени.`,
      }
    : null;
}

function withoutLanguage(id: string): Judgement {
  const [name = '', ...rest] = id.split('.');
  const other = rest.length > 0 ? `: «${rest.join('.')}» — не ru, kk и не en` : '';
  return {
    message: `В имени файла «${id}» нет языка${other}. На каком языке текст, осталось бы неизвестным.`,
    hint: `Назовите файл ${name}.ru.md, ${name}.kk.md или ${name}.en.md (страницы — .mdx).`,
  };
}

function judgeList(file: string, id: string): Judgement {
  if ((TAXONOMIES as readonly string[]).includes(id) && file.endsWith(`/${id}.yaml`)) return null;
  const near = nearest(id, TAXONOMIES);
  return {
    message: `Списка кодов «${id}» архив не знает: его коды нигде не показались бы.`,
    hint: near ? `Возможно, ${near}.yaml?` : `Списки: ${TAXONOMIES.join(', ')}.`,
  };
}
