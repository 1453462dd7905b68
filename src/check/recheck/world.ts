import { identity } from '#src/content-tree/document.ts';
import { recordNames } from './names.ts';
import type { Changes } from './changes.ts';
import type { Snapshot } from './snapshot.ts';

/** Files that may have other problems now, and all that decides which. */
export interface World {
  readonly judged: ReadonlySet<string>;
  /** The judged ones too. */
  readonly files: ReadonlySet<string>;
  /** Whether a file of the rest of the content names a record. */
  readonly isNamedOutside: (record: string) => boolean;
}

/** With more to judge the whole check is hardly slower. */
const MOST = 400;

/**
 * Rules look from a record to what it names, to what names it, to its translations, and from an event to those
 * around it and in it. `null` when too much is near to a change.
 */
export function worldOf(snapshot: Snapshot, { files, changed }: Changes): World | null {
  const known = snapshot.files;
  const own = new Map(
    Array.from(changed, ([file, read]) => [
      file,
      read && 'document' in read ? recordNames(read.document) : [],
    ]),
  );
  const former = [...own.keys()].flatMap((file) => known.of(file)?.names ?? []);
  const byRecord = Map.groupBy(files, recordOf);
  const filesOf = (records: Iterable<string>): string[] =>
    [...records].flatMap((record) => byRecord.get(record) ?? []);
  const naming = (records: ReadonlySet<string>): string[] =>
    records.size === 0
      ? []
      : [
          ...known.naming(records).filter((file) => !own.has(file)),
          ...[...own].flatMap(([file, names]) =>
            names.some((name) => records.has(name)) ? [file] : [],
          ),
        ];
  const namedIn = (some: Iterable<string>): string[] =>
    [...some].flatMap((file) => own.get(file) ?? known.of(file)?.names ?? []);

  /** Events around events, and those around them. */
  const upwards = (events: readonly string[]): Set<string> => {
    const found = new Set(events);
    for (const event of found) {
      for (const name of namedIn(filesOf([event])).filter(isEvent)) found.add(name);
    }
    return found;
  };

  const records = new Set([...changed.keys()].map(recordOf));
  const nearby = new Set([
    ...records,
    ...former,
    ...namedIn(changed.keys()),
    ...naming(records).map(recordOf),
  ]);
  const hasEvent = [...records].some(isEvent);
  const around = naming(new Set(hasEvent ? [...nearby].filter(isEvent) : []));
  const judged = new Set(filesOf(new Set([...nearby, ...around.map(recordOf)])));
  if (judged.size > MOST) return null;
  const whole = new Set([...judged].map(recordOf).filter((record) => !isHub(record)));
  const named = [...namedIn(judged), ...naming(whole).map(recordOf)];
  const inside = new Set([...judged, ...filesOf(new Set(named))]);
  const events = [...inside].map(recordOf).filter(isEvent);
  const within = naming(new Set(events)).filter((file) => isEvent(recordOf(file)));
  for (const file of [...within, ...filesOf(upwards(events))]) inside.add(file);
  return {
    judged,
    files: inside,
    isNamedOutside: (record) => naming(new Set([record])).some((file) => !inside.has(file)),
  };
}

export function recordOf(file: string): string {
  const { collection, id } = identity(file);
  return `${collection}/${id}`;
}

const isEvent = (record: string): boolean => record.startsWith('events/');

/** What names an organization or an event decides nothing of it but that it is named. */
const isHub = (record: string): boolean => isEvent(record) || record.startsWith('organizations/');
