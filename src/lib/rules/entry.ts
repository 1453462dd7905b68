import type { Place, Problem, Severity } from '../problem.ts';

/** What the editors' page and the silences know of a rule. */
export interface RuleEntry {
  /** Kebab case; never reused for something else. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule demands, in one Russian sentence, for the editors' page. */
  readonly demand: string;
  /** Cannot be silenced: the site could not be built, or would not be safe. */
  readonly firm?: boolean;
}

/** A rule that the reader or a schema judges: here are only its words, with `{names}` of what is filled in. */
export interface WordedRule {
  readonly demand: string;
  readonly message: string;
  readonly hint: string;
}

/** Worded rules as entries of the registry; all of them are errors that no silence reaches. */
export function wordedEntries(rules: Readonly<Record<string, WordedRule>>): RuleEntry[] {
  return Object.entries(rules).map(([id, { demand }]) => ({
    id,
    severity: 'error',
    demand,
    firm: true,
  }));
}

/** Where a worded problem is, and what its words speak of; a `hint` takes the place of the rule's own. */
export interface Case {
  readonly place: Place;
  readonly words?: Readonly<Record<string, string>>;
  readonly hint?: string;
}

/** A problem in the words of its rule. */
export function wordedProblem<Id extends string>(
  rules: Readonly<Record<Id, WordedRule>>,
  rule: Id,
  { place, words = {}, hint }: Case,
): Problem {
  const fill = (text: string): string =>
    text.replace(/\{([a-z]+)\}/gu, (_, name: string) => shortened(words[name] ?? ''));
  const { message, hint: own } = rules[rule];
  return { rule, severity: 'error', message: fill(message), hint: hint ?? fill(own), place };
}

const LONGEST = 120;

/** A value as a message can show it. */
function shortened(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
