import type { Document } from '../document.ts';
import type { UnrecordedChange } from '../history/unrecorded.ts';
import type { Fix, Place, Problem, Severity } from '../problem.ts';
import type { FileReferences } from '../reference.ts';
import type { CollectionName, Records } from '../records/records.ts';
import type { ListedAddress } from '../urls/address-list.ts';
import type { RuleEntry } from './entry.ts';
import type { Extract } from './extract.ts';
import type { TextSubject } from './text/rule.ts';

/** What the rules judge: the documents as read, the records typed from them, the references between them. */
export interface Subject {
  readonly documents: readonly Document[];
  readonly records: Records;
  readonly references: readonly FileReferences[];
  /** Published records whose facts have changed since. */
  readonly changes: readonly UnrecordedChange[];
  /** Identifiers of all documents by collection, the faulty ones too. */
  readonly identifiers: () => ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses of the pages of all records, in every language. */
  readonly recordPages: () => Iterable<string>;
  /** File that holds the facts of a record. */
  readonly fileOf: (collection: CollectionName, id: string) => string;
  /** Every address that was ever published; `null` where the archive keeps no list of them. */
  readonly addresses: readonly ListedAddress[] | null;
  /** What an extract takes from the text of a file; `null` when the file has no such text. */
  readonly extracted: <T>(extract: Extract<T>, file: string) => T | null;
  /** The text of a file, read anew: only for what already looks wrong. `null` when it cannot be read any more. */
  readonly text: (file: string) => TextSubject | null;
  /** What `find` finds in a file: it may have been found earlier, by a look at the very same. */
  readonly remember: (look: Look, find: () => Iterable<Finding>) => Iterable<Finding>;
  /** What a rule has noted when it judged last, with the code that it has now; `null` when there is nothing. */
  readonly noted: (rule: string) => unknown;
  /** @param value Plain JSON values, by which the rule finds the same as without them. */
  readonly note: (rule: string, value: unknown) => void;
}

/** One rule's look at one file. */
export interface Look {
  readonly rule: string;
  readonly file: string;
  /** Digests of everything that decides what is found. */
  readonly seen: readonly string[];
}

/** One thing wrong, before the rule's name is put to it. */
export interface Finding {
  readonly message: string;
  readonly hint: string;
  readonly place: Place;
  /** Instead of the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A pure judgement over the whole content; it reads `Subject` and nothing else. */
export interface Rule extends RuleEntry {
  /** Everything that `check` asks `Subject.extracted` for. */
  readonly extracts?: readonly Extract[];
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
