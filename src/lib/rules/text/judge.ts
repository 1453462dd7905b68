import type { TextProblem, TextRule, TextSubject } from './rule.ts';

/** What rules find in the text of one file, in the order of the rules. */
export function findInText(rules: readonly TextRule[], subject: TextSubject): TextProblem[] {
  const { file } = subject.document;
  return rules.flatMap(({ id, severity, check }) =>
    Array.from(check(subject), ({ offset, length, ...finding }) => ({
      rule: id,
      severity,
      ...finding,
      place: { file, offset, length },
    })),
  );
}
