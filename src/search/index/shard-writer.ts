import { columnsOf, type RowFacts } from '#src/search/index/column.ts';
import { contentDigest, packed, type OutputFile } from '#src/search/index/output.ts';
import { keyed } from '#src/search/index/field.ts';
import { pagefindFiles, shardFiles } from '#src/search/index/pagefind-writer.ts';
import type { Shard } from '#src/search/index/shard.ts';
import { textFiles } from '#src/search/index/text-file.ts';
import { wordsOfDocuments } from '#src/search/index/word-file.ts';
import { FIELDS, type FieldLengths, type ShardEntry } from '#src/search/manifest.ts';

export interface WrittenShard {
  entry: ShardEntry;
  files: OutputFile[];
}

/** Indexes one shard; `shared` holds identities that stand in more than one language. */
export async function writeShard(shard: Shard, shared: ReadonlySet<string>): Promise<WrittenShard> {
  const code = `zx-${shard.locale}-${shard.period}`;
  const documents = shard.documents.map(keyed);
  const { files, ids } = await pagefindFiles(
    code,
    documents.map((document) => document.keys),
  );
  const texts = textFiles(shard.documents);
  const places = texts.flatMap((file, number) => file.map((_, place) => [number, place] as const));
  const rows = shard.documents.map((document, row): RowFacts => {
    const [file = 0, place = 0] = places[row] ?? [];
    const lengths = documents[row]?.lengths ?? [0, 0, 0, 0, 0];
    return { document, id: ids[row] ?? '', lengths, text: [file, place] };
  });
  const output = [
    ...shardFiles(files),
    packed('columns.pack', columnsOf(rows, shared)),
    packed('words.pack', wordsOfDocuments(shard.documents)),
    ...texts.map((file, number) => packed(`texts/${number}.pack`, file)),
  ];
  return { entry: entryOf(shard, rows, { code, digest: contentDigest(output) }), files: output };
}

function entryOf(
  { locale, period, years, documents }: Shard,
  rows: readonly RowFacts[],
  { code, digest }: { code: string; digest: string },
): ShardEntry {
  const averages = FIELDS.map((_, field) => {
    const sum = rows.reduce((total, row) => total + (row.lengths[field] ?? 0), 0);
    return Math.round((100 * sum) / rows.length) / 100;
  }) as FieldLengths;
  const folder = `${locale}-${period}-${digest}`;
  return { folder, code, locale, period, years, documents: documents.length, averages };
}
