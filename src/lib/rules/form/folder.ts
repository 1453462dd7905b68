import { knownDate } from '../../dates/edtf.ts';
import type { Document } from '../../document.ts';
import { nearest } from '../../similar.ts';
import type { Finding, Rule, Subject } from '../rule.ts';

/** Folders of the content, and whether records lie directly in them. */
const FOLDERS: Readonly<Record<string, 'direct' | 'by-year' | 'free'>> = {
  releases: 'by-year',
  agreements: 'free',
  organizations: 'direct',
  events: 'direct',
  taxonomies: 'direct',
  pages: 'direct',
};

/** The files beside the folders. */
const FILES = ['redirects.yaml', 'withdrawn.yaml'];

/** A release lies in the folder of its year, or in `undated`: no folder carries a year the text does not give. */
export const folder: Rule = {
  id: 'wrong-folder',
  severity: 'error',
  demand:
    'Файл лежит в папке своего вида, релиз — в папке года публикации или в undated, если года текст не даёт.',
  firm: true,
  *check(subject) {
    const years = yearFolders(subject);
    for (const document of subject.documents) {
      const wrong = judgeFolder(document, years);
      if (wrong) yield { ...wrong, place: { file: document.file } };
    }
  },
};

type Judgement = Omit<Finding, 'place'> | null;

function yearFolders({ records }: Subject): ReadonlyMap<string, string> {
  return new Map(
    records.releases.map(({ id, published }) => [
      id,
      String(knownDate(published)?.year ?? 'undated'),
    ]),
  );
}

function judgeFolder(
  { file, collection, id }: Document,
  years: ReadonlyMap<string, string>,
): Judgement {
  if (FILES.includes(file)) return null;
  const kind = FOLDERS[collection];
  if (!kind || !file.includes('/')) return unknownFolder(collection);
  const below = file.split('/').slice(1, -1).join('/');
  if (kind === 'direct' && below !== '') return misplaced(`${collection}/`);
  const year = kind === 'by-year' ? years.get(id) : undefined;
  if (year === undefined || below === year) return null;
  const given = year === 'undated' ? 'не дан' : year;
  return {
    message: `Релиз лежит не в своей папке: год публикации в нём — ${given}, и найти его было бы трудно.`,
    hint: `Перенесите в releases/${year}/.`,
  };
}

function unknownFolder(collection: string): Judgement {
  const folders = Object.keys(FOLDERS);
  const near = nearest(collection, folders);
  return {
    message: 'Файл лежит в папке, которой архив не знает: запись не попала бы на сайт.',
    hint: near ? `Возможно, ${near}/?` : `Папки: ${folders.join(', ')}.`,
  };
}

const misplaced = (folder: string): Judgement => ({
  message: `Записи этого вида лежат прямо в ${folder}: во вложенной папке её не найдут.`,
  hint: `Перенесите файл в ${folder}.`,
});
