import type { LocatedProblem, Problem } from '../../problem.ts';
import { nearest } from '../../similar.ts';
import { wordedProblem, type RuleEntry } from '../entry.ts';
import { SILENCE_RULES, type SilenceRule } from './rules.ts';
import type { Silence } from './silence.ts';

/** Problems and silences of one file. */
export interface Silenced {
  readonly file: string;
  readonly problems: readonly LocatedProblem[];
  readonly silences: readonly Silence[];
}

/** What is left of the problems of a file, and what is wrong with its silences. */
export function applySilences(
  { file, problems, silences }: Silenced,
  rules: ReadonlyMap<string, RuleEntry>,
): LocatedProblem[] {
  if (silences.length === 0) return [...problems];
  const working = silences.filter(({ rule, reason }) => {
    const entry = rule === null ? undefined : rules.get(rule);
    return entry && !entry.firm && reason !== '';
  });
  const used = new Set<Silence>();
  const left = problems.filter((problem) => {
    const hit = working.filter((silence) => covers(silence, problem));
    for (const silence of hit) used.add(silence);
    return hit.length === 0;
  });
  const own = silences.flatMap((silence) => {
    const fault = faultOf(silence, rules, used.has(silence));
    if (!fault) return [];
    const { line, column, rule } = silence;
    const place = { file, position: { line, column } };
    const problem: Problem = wordedProblem(SILENCE_RULES, fault, {
      place,
      words: { value: rule ?? '' },
    });
    return [{ ...problem, ...suggestion(fault, silence, rules), line, column }];
  });
  return [...left, ...own];
}

const covers = ({ rule, from, to, ofFile }: Silence, problem: LocatedProblem): boolean =>
  rule === problem.rule &&
  ((problem.line >= from && problem.line <= to) || (ofFile && problem.line === 1));

function faultOf(
  { rule, reason }: Silence,
  rules: ReadonlyMap<string, RuleEntry>,
  isUsed: boolean,
): SilenceRule | null {
  const entry = rule === null ? undefined : rules.get(rule);
  if (!entry) return 'unknown-silence';
  if (entry.firm) return 'firm-silence';
  if (reason === '') return 'silence-without-reason';
  return isUsed ? null : 'unused-silence';
}

function suggestion(
  fault: SilenceRule,
  { rule }: Silence,
  rules: ReadonlyMap<string, RuleEntry>,
): { hint?: string } {
  const near = fault === 'unknown-silence' && rule !== null ? nearest(rule, rules.keys()) : null;
  return near ? { hint: `Возможно, «${near}»?` } : {};
}
