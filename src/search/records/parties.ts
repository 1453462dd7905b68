import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import { pick } from '#src/lib/text.ts';
import { organizationLink } from '#src/lib/views/link.ts';
import type { Locale } from '#src/site.ts';

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

/** The parties as the page of the agreement has them, in their order, and what it is about. */
export function partyTexts(
  archive: Archive,
  locale: Locale,
  { parties, concerns, language }: Agreement,
): string[] {
  const name = (id: string) => organizationLink(archive, locale, id).text;
  return [
    ...parties.map((party) =>
      party.unnamed ? pick(party.text, locale, language).text : name(party.organization),
    ),
    ...concerns.map(name),
  ];
}
