import type { TextProblem, TextRule, TextSubject } from './rule.ts';

/** What rules find in the text of one file, in the order of the rules. */
export function findInText(rules: readonly TextRule[], subject: TextSubject): TextProblem[] {
  const problems: TextProblem[] = [];
  const { file } = subject.document;
  for (const { id, severity, needs, check } of rules) {
    if (needs !== undefined && (subject.signs & needs) === 0) continue;
    for (const { offset, length, ...finding } of check(subject)) {
      problems.push({ rule: id, severity, ...finding, place: { file, offset, length } });
    }
  }
  return problems;
}
