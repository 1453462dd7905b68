import { toTextSubject, type TextFile } from './subject.ts';
import type { TextProblem, TextRule } from './rule.ts';

/** Every rule over the text of a single file, in the order of the editors' page. */
export const TEXT_RULES: readonly TextRule[] = [];

/** What is wrong with the text of one file, in the order of the rules. */
export function judgeText(file: TextFile): TextProblem[] {
  const subject = toTextSubject(file);
  return TEXT_RULES.flatMap(({ id, severity, check }) =>
    Array.from(check(subject), ({ offset, length, ...finding }) => ({
      rule: id,
      severity,
      ...finding,
      place: { file: file.document.file, offset, length },
    })),
  );
}
