import type { Place } from '../../problem.ts';
import type { Organization } from '../../records/organization.ts';
import type { Finding, Rule } from '../rule.ts';
import { nameKey } from './name-key.ts';
import { nearestName } from './nearest-name.ts';
import { textNames } from './text-names.ts';

/** A name in a text that is nearly, but not quite, one that the archive knows. */
export const closeName: Rule = {
  id: 'name-close-to-alias',
  severity: 'warning',
  demand: 'Имя организации в тексте — одно из её имён в архиве, а не похожее на него.',
  extracts: [textNames],
  *check({ documents, records, extracted, digest, remember }) {
    const exact = new Set(records.organizations.flatMap(wordings));
    const names = digest([...exact].join('\n'));
    let nearest: ReturnType<typeof nearestName> | undefined;
    const find = function* (file: string): Generator<Finding> {
      for (const { name, place } of extracted(textNames, file) ?? []) {
        if (exact.has(name)) continue;
        nearest ??= nearestName(knownNames(records.organizations));
        const near = nearest(name);
        if (near !== null) yield finding(name, near, { file, ...place });
      }
    };
    for (const document of documents) {
      if (!textNames.from(document)) continue;
      const { file } = document;
      const seen = [document.digest, names];
      yield* remember({ rule: 'name-close-to-alias', file, seen }, () => find(file));
    }
  },
};

const finding = (name: string, near: string, place: Place): Finding => ({
  message: `Имени «${name}» в архиве нет, но есть похожее: «${near}». Текст не связался бы с организацией.`,
  hint: `Если это она, напишите «${near}» или добавьте это написание в её names.`,
  place,
});

/** Names by key: whole names and the quoted parts of them. */
function knownNames(organizations: readonly Organization[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const wording of organizations.flatMap(wordings)) {
    const key = nameKey(wording);
    if (key !== '' && !known.has(key)) known.set(key, wording);
  }
  return known;
}

/** Names as they are written, whole and by the quotations in them. */
const wordings = ({ names }: Organization): string[] =>
  names.flatMap(({ text }) => {
    const parts = text.match(/[^«»“”"]+/gu) ?? [];
    return [text, ...parts.map((part) => part.trim())];
  });
