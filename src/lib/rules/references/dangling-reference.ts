import { LINK_SCHEMES } from '../../record-links.ts';
import { nearest } from '../../similar.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every record that a field or a link in a text names exists. */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'error',
  demand: 'Каждая запись, на которую ссылаются поля и текст, существует.',
  firm: true,
  *check(subject) {
    const known = subject.identifiers();
    for (const { file, references } of subject.references) {
      for (const { to, id, path } of references) {
        const identifiers = known.get(to);
        if (!identifiers || identifiers.has(id)) continue;
        yield { ...missing(to, id, identifiers), place: { file, path } };
      }
    }
    for (const { file, body } of subject.documents) {
      for (const link of body.links) {
        const finding = judgeLink(link, known);
        if (finding) yield { ...finding, place: { file, text: link } };
      }
    }
  },
};

type Known = ReadonlyMap<string, ReadonlySet<string>>;

function missing(to: string, id: string, identifiers: ReadonlySet<string>): Omit<Finding, 'place'> {
  const near = nearest(id, identifiers);
  return {
    message: `Записи «${id}» в ${to} нет: ссылка вела бы в никуда.`,
    hint: near
      ? `Возможно, «${near}»?`
      : `Исправьте идентификатор (это имя файла без языка и окончания) или добавьте запись в content/${to}/.`,
  };
}

/** A scheme that a browser knows is the matter of `unsafe-link`. */
const OF_BROWSERS =
  /^(?:https?|mailto|javascript|vbscript|data|file|blob|about|tel|ftp|ws|wss|view-source):/iu;

function judgeLink(link: string, known: Known): Omit<Finding, 'place'> | null {
  if (OF_BROWSERS.test(link)) return null;
  const [scheme = '', id = ''] = link.split(':');
  const collection = LINK_SCHEMES[scheme];
  if (!collection) {
    const schemes = Object.keys(LINK_SCHEMES);
    const near = nearest(scheme, schemes);
    return {
      message: `Ссылка «${link}» начинается не с вида записи: на странице она пропала бы.`,
      hint: near ? `Возможно, «${near}:${id}»?` : `Пишите ${schemes.join(':…, ')}:….`,
    };
  }
  const identifiers = known.get(collection) ?? new Set<string>();
  return identifiers.has(id) ? null : missing(collection, id, identifiers);
}
