import type { Lexicon } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { resolve } from '../report.ts';
import { agreementDraft, agreementTitle } from './agreement.ts';
import { eventDraft } from './event.ts';
import type { DraftFile } from './file.ts';
import type { Identities } from './identity.ts';
import { organizationDraft } from './organization.ts';
import { draftTitle, releaseDraft } from './release.ts';

/** One source with what drafts need besides its reading. */
export interface DraftSource {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly identities: Identities;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** File name, for the editor. */
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Every record of a press release that the archive does not have yet. */
export function draftsOf(given: DraftSource): DraftFile[] {
  const { reading, lexicon, identities, sha256, source, today } = given;
  const { language } = reading;
  const resolved = resolve(reading, lexicon);
  const { organizations, files } = organizationsOf(given, resolved);
  const release = identities.next('releases', draftTitle(reading, source), 'release');
  const events = eventsOf(given, organizations);
  const [event] = events.ids;
  const agreements = resolved.map((agreement) => {
    const id = identities.next('agreements', agreementTitle(agreement, language), 'agreement');
    const frame = {
      id,
      folder: event ?? release,
      language,
      release,
      event: event ?? null,
      lexicon,
      organizations,
      year: yearOf(reading),
      notLater: reading.published ?? today,
    };
    return { id, file: agreementDraft(agreement, frame) };
  });
  return [
    ...files,
    ...events.files,
    ...agreements.map(({ file }) => file),
    releaseDraft({
      id: release,
      reading,
      lexicon,
      agreements: agreements.map(({ id }) => id),
      amounts: resolved.flatMap(({ amount }) => amount ?? []),
      event,
      sha256,
      today,
      source,
    }),
  ];
}

function yearOf({ published, events }: Reading): number | null {
  const day = published ?? events[0]?.date ?? null;
  return day === null ? null : Number(day.slice(0, 4));
}

/** Organizations by the names that the text has for them; those that are new get a file. */
function organizationsOf(
  { reading, lexicon, identities }: DraftSource,
  resolved: ReturnType<typeof resolve>,
): { readonly organizations: ReadonlyMap<string, string>; readonly files: DraftFile[] } {
  const organizations = new Map<string, string>();
  const files: DraftFile[] = [];
  const take = (name: string, known: string | null, line: number): void => {
    if (organizations.has(name)) return;
    const id = known ?? identities.next('organizations', withoutForm(name), 'organization');
    organizations.set(name, id);
    if (known === null)
      files.push(
        organizationDraft(name, {
          id,
          language: reading.language,
          lexicon,
          notes: [`Черновик из строки ${line}: проверьте имя и вид.`],
        }),
      );
  };
  for (const { parties, concerns, source } of resolved) {
    for (const { name, organization, unnamed } of parties)
      if (!unnamed) take(name, organization, source.line);
    for (const { name, organization } of concerns) take(name, organization, source.line);
  }
  for (const { party, line } of reading.organizers)
    take(party.name, lexicon.organizationOf(party.name), line);
  for (const { venue, line } of reading.sessions)
    if (venue?.owner) take(venue.owner, lexicon.organizationOf(venue.owner), line);
  return { organizations, files };
}

const withoutForm = (name: string): string =>
  name
    .replace(
      /(?<!\p{L})(?:АО|ТОО|ООО|ОАО|ЗАО|ПАО|НАО|ОЮЛ|АҚ|ЖШС|ЗТБ|JSC|LLP|LLC|НК)(?!\p{L})/gu,
      ' ',
    )
    .trim() || name;

function eventsOf(
  { reading, lexicon, identities }: DraftSource,
  organizations: ReadonlyMap<string, string>,
): { readonly ids: readonly string[]; readonly files: DraftFile[] } {
  const known = reading.events.map(({ name }) => lexicon.eventOf(name));
  const ids = reading.events.map(
    ({ name }, index) => known[index] ?? identities.next('events', name, 'event'),
  );
  const files = reading.events.flatMap(({ partOf }, index) => {
    const id = ids[index];
    if (known[index] !== null || id === undefined) return [];
    const draft = eventDraft({
      id,
      reading,
      index,
      partOf: partOf === null ? undefined : ids[partOf],
      organizations,
    });
    return draft ? [draft] : [];
  });
  return { ids, files };
}
