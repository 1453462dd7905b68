import { unrecordedChanges } from '#src/history/comparison.ts';
import { versionsOf } from '#src/history/version.ts';
import type { History } from '#src/lib/history/chronicle.ts';
import type { Problem } from '#src/lib/problem.ts';
import { HISTORY_RULES } from '#src/lib/rules/history/index.ts';
import { RULES } from '#src/lib/rules/index.ts';
import { judge, type Subject } from '#src/lib/rules/rule.ts';
import { toSubject, type Rest } from '#src/lib/rules/subject.ts';
import { readRecords, type Reading } from '#src/schemas/records.ts';
import type { Memory } from './memory.ts';
import { textsOf, type Earlier, type Judged } from './texts.ts';

/** What the documents are judged with. */
export interface Means {
  readonly memory: Memory;
  readonly earlier?: Earlier | undefined;
  readonly history: History;
  /** What of the subject is not to be made from the documents. */
  readonly rest: Pick<Rest, 'addresses'> & Partial<Rest>;
}

export interface Assessment {
  readonly reading: Reading;
  readonly subject: Subject;
  /** Of the files by themselves, of the schemas and of the rules over all of them. */
  readonly problems: readonly Problem[];
}

/** Types the documents and judges them by the rules over the whole content. */
export function assess(judged: Judged, { memory, earlier, history, rest }: Means): Assessment {
  const { documents, judgements } = judged;
  const reading = readRecords(documents, memory.valid);
  const versions = versionsOf(documents).values();
  const subject = toSubject(documents, reading, {
    changes: unrecordedChanges(versions, history, reading.records.redirects),
    ...textsOf(judged, memory, earlier),
    ...rest,
  });
  const problems = [
    ...Array.from(judgements.values(), (judgement) => judgement.problems).flat(),
    ...reading.problems,
    ...judge(RULES, subject),
  ];
  return { reading, subject, problems };
}

/** What a file says is compared with what was published when nothing else is wrong with it. */
export function settled(problems: readonly Problem[]): Problem[] {
  const isChange = ({ rule }: Problem): boolean => HISTORY_RULES.some(({ id }) => id === rule);
  const faulty = new Set(
    problems
      .filter((problem) => problem.severity === 'error' && !isChange(problem))
      .map(({ place }) => place.file),
  );
  return problems.filter((problem) => !isChange(problem) || !faulty.has(problem.place.file));
}
