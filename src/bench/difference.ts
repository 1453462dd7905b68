import { reasonOf } from './reason.ts';

/** Digest of each file of a site, by its path in the published folder. */
export type Snapshot = ReadonlyMap<string, string>;

export interface Count {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Which files an edit touched. */
export interface Difference {
  readonly html: Count;
  readonly all: Count;
  /** By reason, the most files first. */
  readonly reasons: readonly (Count & { readonly reason: string })[];
}

type Touch = keyof Count;

export function differenceOf(before: Snapshot, after: Snapshot): Difference {
  const touched: (readonly [file: string, touch: Touch])[] = [];
  for (const [file, digest] of after) {
    const former = before.get(file);
    if (former !== digest) touched.push([file, former === undefined ? 'added' : 'changed']);
  }
  for (const file of before.keys()) if (!after.has(file)) touched.push([file, 'removed']);
  const reasons = Array.from(
    Map.groupBy(touched, ([file]) => reasonOf(file)),
    ([reason, files]) => ({ reason, ...count(files) }),
  );
  return {
    html: count(touched.filter(([file]) => file.endsWith('.html'))),
    all: count(touched),
    reasons: reasons.sort((a, b) => sum(b) - sum(a) || (a.reason < b.reason ? -1 : 1)),
  };
}

export const sum = ({ added, changed, removed }: Count): number => added + changed + removed;

function count(touched: readonly (readonly [string, Touch])[]): Count {
  const of = (wanted: Touch): number => touched.filter(([, touch]) => touch === wanted).length;
  return { added: of('added'), changed: of('changed'), removed: of('removed') };
}
