import { z } from 'astro/zod';
import type { TableName } from '#src/lib/open-data/tables.ts';
import { KIND_BASES, STAGES } from '#src/lib/records/agreement.ts';
import { DIRECTIONS } from '#src/lib/records/figure.ts';
import { SESSION_KINDS } from '#src/lib/records/event.ts';
import { NAME_BASES } from '#src/lib/records/organization.ts';
import { attendance, organizer, participant, venue } from './event.ts';
import { amount, codes, count, date, day, known, line, locale, text } from './parts.ts';

const total = z.strictObject({ documents: count, called: codes, amount: amount.nullable() });
const corrections = z.array(z.strictObject({ date: day, text: line }));
const source = z.strictObject({
  publisher: known,
  url: known,
  retrieved: day.nullable(),
  sha256: known,
});
const publication = z.strictObject({ publisher: line, url: known, retrieved: day.nullable() });
const party = z.strictObject({ name: line, organization: known, unnamed: z.boolean() });
const session = { kind: z.enum(SESSION_KINDS), title: text, start: line, end: known };

/** A row of every table of the open data, field by field, in the order of the file. */
export const ROW_SCHEMAS = {
  releases: z.strictObject({
    ...{ id: line, url: text, title: text, titleSupplied: z.boolean(), lead: text },
    ...{ language: locale, languages: z.array(locale), translators: text, published: date },
    ...{ place: known, issuer: known, event: known, agreements: codes, totals: z.array(total) },
    ...{ figures: codes, source },
    corrections,
    added: day,
  }),
  agreements: z.strictObject({
    ...{ id: line, url: text, title: text, titleSupplied: z.boolean(), language: locale },
    ...{ kind: line, kindAsGiven: line, kindBasis: z.enum(KIND_BASES), stage: z.enum(STAGES) },
    stages: z.array(
      z.strictObject({
        stage: z.enum(STAGES),
        date,
        source: z.union([line, publication, z.null()]),
      }),
    ),
    ...{ parties: z.array(party), subject: text, concerns: codes, sectors: codes },
    ...{ regions: codes, regionBorders: z.record(z.string(), line), countries: codes },
    ...{ places: z.array(text), amount: amount.nullable(), event: known, releases: codes },
    corrections,
  }),
  parties: z.strictObject({
    ...{ id: line, agreement: line, position: count.min(1) },
    ...party.shape,
  }),
  organizations: z.strictObject({
    ...{ id: line, url: text, name: text, legalForm: known, kind: line, country: known },
    about: text,
    aliases: z.array(
      z.strictObject({
        ...{ text: line, language: locale, basis: z.enum(NAME_BASES), from: date, to: date },
      }),
    ),
    ...{ agreements: codes, concernedBy: codes, releases: codes, events: codes },
    corrections,
  }),
  events: z.strictObject({
    ...{ id: line, url: text, name: text, language: locale, series: known },
    ...{ edition: count.nullable(), partOf: known, theme: text, aims: z.array(text), dates: date },
    ...{ timeZone: line, place: text, venues: z.array(venue) },
    sessions: z.array(z.strictObject({ id: line, ...session, venue: line })),
    ...{ organizers: z.array(organizer), participants: z.array(participant) },
    attendance: z.array(attendance),
    announced: z.array(
      z.strictObject({ release: line, documents: count, amount: amount.nullable() }),
    ),
    ...{ listed: count, agreements: codes, releases: codes, corrections },
  }),
  sessions: z.strictObject({ id: line, event: line, ...session, timeZone: line, venue: line }),
  figures: z.strictObject({
    ...{ id: line, release: line, indicator: line, asGiven: line, value: z.number() },
    ...{ precision: z.number().positive(), unit: line, direction: z.enum(DIRECTIONS).nullable() },
    ...{ period: date, parts: codes, countries: codes, sectors: codes },
    sectorsAreExamples: z.boolean(),
  }),
} as const satisfies Record<TableName, z.ZodObject>;

/** JSON Schema of a table: a list of rows. */
export const jsonSchemaOf = (table: TableName): object =>
  z.toJSONSchema(z.array(ROW_SCHEMAS[table]), { target: 'draft-2020-12' });
