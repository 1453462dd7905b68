import type { Document } from '../document.ts';
import type { Place, Problem, Severity } from '../problem.ts';
import type { FileReferences } from '../reference.ts';
import type { CollectionName, Records } from '../records/records.ts';

/** What the rules judge: the documents as read, the records typed from them, the references between them. */
export interface Subject {
  readonly documents: readonly Document[];
  readonly records: Records;
  readonly references: readonly FileReferences[];
  /** File that holds the facts of a record. */
  readonly fileOf: (collection: CollectionName, id: string) => string;
}

/** One thing wrong, before the rule's name is put to it. */
export interface Finding {
  readonly message: string;
  readonly hint: string;
  readonly place: Place;
}

/** A pure judgement over the whole content; it reads `Subject` and nothing else. */
export interface Rule {
  /** Kebab case; never reused for something else. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule demands, in one Russian sentence, for the editors' page. */
  readonly demand: string;
  readonly check: (subject: Subject) => Iterable<Finding>;
}

/** All findings of all rules as problems, in the order of the rules. */
export function judge(rules: readonly Rule[], subject: Subject): Problem[] {
  return rules.flatMap((rule) =>
    Array.from(rule.check(subject), (finding) => ({
      rule: rule.id,
      severity: rule.severity,
      ...finding,
    })),
  );
}
