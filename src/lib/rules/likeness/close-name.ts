import type { Place } from '../../problem.ts';
import type { Organization } from '../../records/organization.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { stillTrue, type Answer, type Answers } from './answers.ts';
import { nameKey } from './name-key.ts';
import { nearestName } from './nearest-name.ts';
import { textNames } from './text-names.ts';

const ID = 'name-close-to-alias';

/** A name in a text that is nearly, but not quite, one that the archive knows. */
export const closeName: Rule = {
  id: ID,
  severity: 'warning',
  demand: 'Имя организации в тексте — одно из её имён в архиве, а не похожее на него.',
  extracts: [textNames],
  *check(subject) {
    const { documents, records, extracted } = subject;
    const exact = new Set(records.organizations.flatMap(wordings));
    const answers = openAnswers(exact, subject);
    for (const document of documents) {
      if (!textNames.from(document)) continue;
      const { file } = document;
      for (const { name, place } of extracted(textNames, file) ?? []) {
        const nearest = exact.has(name) ? null : answers.near(name);
        if (nearest !== null) yield finding(name, nearest, { file, ...place });
      }
    }
    answers.save();
  },
};

/** Names are looked for once, and again when one came or went that may be nearer. */
function openAnswers(exact: ReadonlySet<string>, { noted, note }: Subject) {
  const known = stillTrue(noted(ID) as Answers | null, exact);
  const asked = new Map<string, Answer>();
  let nearest: ReturnType<typeof nearestName> | undefined;
  const find = (name: string): Answer => {
    const key = nameKey(name);
    return [key, (nearest ??= nearestName(namesByKey(exact)))(key)];
  };
  return {
    near(name: string): string | null {
      const answer = asked.get(name) ?? known.get(name) ?? find(name);
      asked.set(name, answer);
      return answer[1];
    },
    save(): void {
      const answers = Array.from(asked, ([name, answer]) => [name, ...answer] as const);
      note(ID, { names: [...exact], answers } satisfies Answers);
    },
  };
}

const finding = (name: string, near: string, place: Place): Finding => ({
  message: `Имени «${name}» в архиве нет, но есть похожее: «${near}». Текст не связался бы с организацией.`,
  hint: `Если это она, напишите «${near}» или добавьте это написание в её names.`,
  place,
});

/** Of names with one key, the first by its code units. */
function namesByKey(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    const other = known.get(key);
    if (key !== '' && (other === undefined || name < other)) known.set(key, name);
  }
  return known;
}

/** Names as they are written, whole and by the quoted parts of them. */
const wordings = ({ names }: Organization): string[] =>
  names.flatMap(({ text }) => {
    const parts = text.match(/[^«»“”"]+/gu) ?? [];
    return [text, ...parts.map((part) => part.trim())];
  });
