import type { LocatedProblem } from '#src/lib/problem.ts';
import { unlistedAddress } from '#src/lib/rules/references/unlisted-address.ts';
import { vanishedAddress } from '#src/lib/rules/references/vanished-address.ts';
import { judge, type Subject } from '#src/lib/rules/rule.ts';
import { recordAddresses } from '#src/lib/urls/record-addresses.ts';
import { readAddresses } from '../addresses.ts';
import { toLocated } from '../located.ts';
import type { Changes } from './changes.ts';
import { addressesOf, pagesByRecord } from './pages.ts';
import type { Snapshot } from './snapshot.ts';
import { recordOf } from './world.ts';

/** What is wrong with the list of addresses now; `same` when no page has come or gone, `all` when more hangs on it. */
export function addressProblems(
  contentDir: string,
  {
    snapshot,
    changes,
    subject,
  }: { readonly snapshot: Snapshot; readonly changes: Changes; readonly subject: Subject },
): LocatedProblem[] | 'same' | 'all' {
  const { records } = subject;
  const present = pagesByRecord(recordAddresses(records));
  const pages: Record<string, string> = { ...snapshot.pages };
  const moved: string[] = [];
  for (const record of new Set([...changes.changed.keys()].map(recordOf))) {
    const page = `/${record}/`;
    if (pages[page] === present[page]) continue;
    moved.push(page);
    if (present[page] === undefined) Reflect.deleteProperty(pages, page);
    else pages[page] = present[page];
  }
  if (moved.length === 0) return 'same';
  const known = [
    ...records.redirects.flatMap(({ from, to }) => [from, to]),
    ...records.withdrawn.map(({ address }) => address),
  ];
  if (moved.some((page) => known.includes(page))) return 'all';
  const whole: Subject = {
    ...subject,
    addresses: readAddresses(contentDir),
    recordPages: () => addressesOf(pages),
  };
  return toLocated(contentDir, judge([vanishedAddress, unlistedAddress], whole));
}
