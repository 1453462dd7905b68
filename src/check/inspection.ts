import { documentsDigest } from '#src/content-tree/digest.ts';
import type { History } from '#src/lib/history/chronicle.ts';
import type { LocatedProblem, Problem } from '#src/lib/problem.ts';
import type { Records } from '#src/lib/records/records.ts';
import { collect, type Collected, type CollectionOptions } from './collection.ts';
import { inOrder, toLocated, withoutSilenced } from './located.ts';
import { spellingProblems } from './spelling.ts';

/** The content read, typed and judged. */
export interface Inspection {
  readonly records: Records;
  readonly history: History;
  /** Sorted by file, line, column and rule; what an editor has silenced is not among them. */
  readonly problems: readonly LocatedProblem[];
  readonly files: number;
  /** Digest of all documents. */
  readonly content: string;
}

/** Everything but the spelling. @throws when the folder cannot be read. */
export function inspect(contentDir: string, options: CollectionOptions = {}): Inspection {
  return conclude(contentDir, collect(contentDir, options), { spelling: null });
}

/** Everything, the spelling too; without cspell the rest. @throws when the folder cannot be read. */
export async function inspectFully(
  contentDir: string,
  options: CollectionOptions & { readonly cacheDir: string },
): Promise<Inspection> {
  const collected = collect(contentDir, options);
  const spelling = await spellingProblems(contentDir, collected, options.cacheDir);
  return conclude(contentDir, collected, { spelling });
}

/** What was collected with its problems in their places. `raw` has the silenced ones too. */
export function conclude(
  contentDir: string,
  { tree, reading, history, judgements, problems }: Collected,
  { spelling }: { readonly spelling: readonly Problem[] | null },
): Inspection & { readonly raw: readonly LocatedProblem[] } {
  const raw = toLocated(contentDir, [...problems, ...(spelling ?? [])]);
  const left = withoutSilenced(raw, judgements, { spelling: spelling !== null });
  return {
    records: reading.records,
    history,
    raw,
    problems: left.sort(inOrder),
    files: tree.files.length,
    content: documentsDigest(tree.documents),
  };
}
