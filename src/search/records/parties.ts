import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';

/** Identifiers of the parties and of what the agreements are about, each once. */
export const organizationsOf = (agreements: readonly Agreement[]): string[] => [
  ...new Set(
    agreements.flatMap(({ parties, concerns }) => [
      ...parties.flatMap(({ organization }) => (organization === null ? [] : [organization])),
      ...concerns,
    ]),
  ),
];

/** All names of the parties in every language: a reader may type any of them. */
export function partyNames(archive: Archive, { parties, concerns }: Agreement): string[] {
  const named = parties.flatMap(({ organization }) =>
    organization === null ? [] : [organization],
  );
  return [...named, ...concerns].flatMap((id) =>
    must(archive.organizations, id).names.map(({ text }) => text),
  );
}
