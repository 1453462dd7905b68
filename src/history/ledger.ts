import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { HISTORY_FOLDER, historyLines, type HistoryLine } from '#src/content-tree/history-files.ts';
import type { HistoryEntry, RecordName } from '#src/lib/history/entry.ts';
import type { Problem } from '#src/lib/problem.ts';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import { readingProblem } from '#src/lib/rules/form/reading.ts';

/**
 * The ledger: `history/<year>.ndjson`, an entry a line, in the order of writing. Lines are added and never changed,
 * so that two editors' entries can be joined line by line.
 */
export interface Ledger {
  readonly entries: readonly HistoryEntry[];
  /** Lines that are no entries. */
  readonly problems: readonly Problem[];
}

const record = z.custom<RecordName>(
  (value) =>
    typeof value === 'string' &&
    COLLECTIONS.some((collection) => value.startsWith(`${collection}/`)),
);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** A line holds only what is not empty. */
const schema = z.strictObject({
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  record,
  event: z.enum(['published', 'changed', 'moved', 'withdrawn']),
  facts: sha256.nullable().default(null),
  files: sha256.nullable().default(null),
  fields: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/u)).default({}),
  notes: z.int().nonnegative().default(0),
  why: z.string().min(1).nullable().default(null),
  to: record.nullable().default(null),
  changes: z
    .array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() }))
    .default([]),
  words: z
    .array(
      z.strictObject({
        text: z.string(),
        removed: z.array(z.string()).default([]),
        added: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

export function readLedger(contentDir: string): Ledger {
  return toLedger(historyLines(contentDir));
}

/** The entries of some records, and of those that they have taken the place of; the rest is not understood. */
export function readEntries(
  contentDir: string,
  records: ReadonlySet<string>,
): readonly HistoryEntry[] {
  const lines = Array.from(historyLines(contentDir), (line) => {
    const [record, to] = [RECORD, TO].map((field) => field.exec(line.text)?.[1] ?? '');
    return { ...line, record, to };
  });
  const wanted = new Set(records);
  let size = 0;
  while (size < wanted.size) {
    size = wanted.size;
    for (const { record = '', to = '' } of lines) if (wanted.has(to)) wanted.add(record);
  }
  return toLedger(lines.filter(({ record = '' }) => wanted.has(record))).entries;
}

const RECORD = /"record":"([^"]+)"/u;
const TO = /"to":"([^"]+)"/u;

function toLedger(lines: Iterable<HistoryLine>): Ledger {
  const entries: HistoryEntry[] = [];
  const problems: Problem[] = [];
  for (const { file, line, text } of lines) {
    const read = entryOf(text);
    if (typeof read === 'string') {
      problems.push(
        readingProblem('unreadable-history', { file, position: { line, column: 1 } }, read),
      );
    } else entries.push(read);
  }
  return { entries, problems };
}

/** The entry, or what is wrong with the line. */
function entryOf(text: string): HistoryEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'это не JSON';
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return `поле «${issue?.path.join('.') ?? ''}» не такое, как его пишет программа`;
}

/** Adds entries at the end of the files of their years. */
export function appendEntries(contentDir: string, entries: readonly HistoryEntry[]): void {
  const folder = path.join(contentDir, HISTORY_FOLDER);
  if (entries.length > 0) mkdirSync(folder, { recursive: true });
  for (const [year, own] of Map.groupBy(entries, ({ day }) => day.slice(0, 4))) {
    appendFileSync(path.join(folder, `${year}.ndjson`), own.map(lineOf).join(''));
  }
}

const KEYS = Object.keys(schema.shape) as (keyof HistoryEntry)[];

/** One line with its end, keys in the order of the schema; what is empty is left out. */
function lineOf(entry: HistoryEntry): string {
  const isEmpty = (value: unknown): boolean =>
    value === null || value === 0 || (typeof value === 'object' && Object.keys(value).length === 0);
  const filled = KEYS.filter((key) => !isEmpty(entry[key])).map((key) => [key, entry[key]]);
  return `${JSON.stringify(Object.fromEntries(filled))}\n`;
}
