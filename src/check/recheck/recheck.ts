import { readEntries } from '#src/history/ledger.ts';
import { toHistory } from '#src/lib/history/chronicle.ts';
import type { LocatedProblem, Problem } from '#src/lib/problem.ts';
import { nearDuplicate } from '#src/lib/rules/likeness/near-duplicate.ts';
import { unusedOrganization } from '#src/lib/rules/references/unused-organization.ts';
import { identifiersIn } from '#src/lib/rules/subject.ts';
import { ADDRESSES_FILE } from '#src/lib/urls/address-list.ts';
import { identity } from '#src/content-tree/document.ts';
import { assess, settled } from '../assessment.ts';
import type { Inspection } from '../inspection.ts';
import { inOrder, toLocated, withoutSilenced } from '../located.ts';
import { shortMemory, type Memory } from '../memory.ts';
import { addressProblems } from './addresses.ts';
import { changesSince, type Changes } from './changes.ts';
import { concernsAll } from './concern.ts';
import { documentsOf } from './documents.ts';
import { mayBeAlike } from './likeness.ts';
import type { Look } from './look.ts';
import type { Snapshot } from './snapshot.ts';
import { filesToLists } from './taking.ts';
import { recordOf, worldOf, type World } from './world.ts';

export type Recheck = Pick<Inspection, 'problems' | 'files'>;

/**
 * The problems of a content that has changed a little since the snapshot: those of all files that a change is near
 * to are found anew, the others are as they were. `null` where only a whole check can tell.
 */
export function recheck(contentDir: string, snapshot: Snapshot, look: Look): Recheck | null {
  const changes = changesSince(snapshot, contentDir, look);
  if (!changes) return null;
  const files = changes.files.length;
  if (changes.changed.size === 0) return { problems: snapshot.problems, files };
  const world = worldOf(snapshot, changes);
  if (!world || concernsAll(snapshot, changes, world)) return null;
  const problems = problemsNow(contentDir, { snapshot, changes, world });
  return problems && { problems: problems.sort(inOrder), files };
}

interface Parts {
  readonly snapshot: Snapshot;
  readonly changes: Changes;
  readonly world: World;
}

function problemsNow(contentDir: string, parts: Parts): LocatedProblem[] | null {
  const { snapshot, changes, world } = parts;
  const memory = memoryOf(snapshot);
  const judged = documentsOf(contentDir, parts, memory);
  if (!judged) return null;
  const records = new Set([...world.judged].map(recordOf));
  const { subject, problems } = assess(judged, {
    memory,
    history: toHistory(readEntries(contentDir, records)),
    rest: { addresses: null, identifiers: () => identifiersIn(readable(parts)) },
  });
  const own = judged.documents.filter(({ file }) => changes.changed.has(file));
  if (filesToLists(own, subject).length > 0) return null;
  if (mayBeAlike(snapshot, new Set(changes.changed.keys()), subject)) return null;
  const addresses = addressProblems(contentDir, { snapshot, changes, subject });
  if (addresses === 'all') return null;
  const found = toLocated(
    contentDir,
    settled([...unread(changes), ...problems.filter(isNear(world))]),
  );
  const alike = snapshot.raw.filter(
    ({ rule, place }) => rule === nearDuplicate.id && world.judged.has(place.file),
  );
  const left = withoutSilenced([...found, ...alike], judged.judgements, { spelling: false });
  const isOld = ({ place: { file } }: Problem): boolean =>
    !world.judged.has(file) &&
    !changes.changed.has(file) &&
    (addresses === 'same' || file !== ADDRESSES_FILE);
  return [...snapshot.problems.filter(isOld), ...left, ...(addresses === 'same' ? [] : addresses)];
}

/** Knows which of the kept documents follow their schemas. */
function memoryOf({ kept, valid }: Snapshot): Memory {
  const memory = shortMemory();
  const known = new Set(valid);
  for (const document of kept) if (known.has(document.file)) memory.valid.add(document);
  return memory;
}

/** What the rules can tell of the judged files from the world around them. */
const isNear =
  ({ judged, isNamedOutside }: World) =>
  ({ rule, place: { file } }: Problem): boolean =>
    judged.has(file) &&
    rule !== nearDuplicate.id &&
    (rule !== unusedOrganization.id || !isNamedOutside(recordOf(file)));

const unread = ({ changed }: Changes): Problem[] =>
  [...changed.values()].flatMap((read) => (read && 'problems' in read ? read.problems : []));

/** Names of all files that are documents now. */
function* readable({ snapshot, changes }: Parts): Generator<ReturnType<typeof identity>> {
  const unreadable = new Set(snapshot.unread);
  for (const file of changes.files) {
    const read = changes.changed.get(file);
    if (read ? 'document' in read : !unreadable.has(file)) yield identity(file);
  }
}
