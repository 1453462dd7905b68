import { COLLECTIONS, type Records } from '../../records/records.ts';
import { LINK_SCHEMES } from '../../record-links.ts';
import { nearest } from '../../similar.ts';
import type { Finding, Rule, Subject } from '../rule.ts';

/** Every identifier and code that a record or a link in its text names exists. */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'error',
  demand: 'Каждая запись и каждый код, на которые ссылаются поля и текст, существуют.',
  *check(subject) {
    const known = knownIdentifiers(subject);
    for (const { file, references } of subject.references) {
      for (const { to, id, path } of references) {
        const finding = judgeReference(known, to, id);
        if (finding) yield { ...finding, place: { file, path } };
      }
    }
    for (const { file, body } of subject.documents) {
      for (const link of body.links) {
        const [scheme = '', id = ''] = link.split(':');
        const finding = judgeReference(known, LINK_SCHEMES[scheme] ?? scheme, id);
        if (finding) yield { ...finding, place: { file, text: link } };
      }
    }
  },
};

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Identifiers by collection; a document that failed its own check still exists. */
function knownIdentifiers({ documents, records }: Subject): Known {
  const known = new Map<string, Set<string>>(COLLECTIONS.map((name) => [name, new Set()]));
  for (const { collection, id } of documents) known.get(collection)?.add(id);
  for (const [name, terms] of Object.entries(records.taxonomies) as [
    string,
    Records['taxonomies']['kinds'],
  ][]) {
    known.set(name, new Set(terms.keys()));
  }
  return known;
}

function judgeReference(known: Known, to: string, id: string): Omit<Finding, 'place'> | null {
  const identifiers = known.get(to) ?? new Set<string>();
  if (identifiers.has(id)) return null;
  const near = nearest(id, identifiers);
  return {
    message: `«${id}» нет в ${to}: ссылка вела бы в никуда.`,
    hint: near
      ? `Возможно, «${near}»?`
      : `Исправьте идентификатор или добавьте запись в content/ (${to}).`,
  };
}
