import { facetsOfDocuments, lengthColumns } from '#src/search/index/column.ts';
import { contentDigest, packed, type OutputFile } from '#src/search/index/output.ts';
import { keyed, wordsOfDocument } from '#src/search/index/field.ts';
import type { Shard } from '#src/search/index/shard.ts';
import { openTextFiles } from '#src/search/index/text-file.ts';
import { countWords } from '#src/search/index/word-file.ts';
import { openWordIndex } from '#src/search/index/word-index.ts';
import {
  FIELDS,
  type FieldLengths,
  type ShardEntry,
  type ShardLengths,
} from '#src/search/manifest.ts';

/** Not asked for by readers: from these the builder makes the vocabulary of the archive. */
export const WORD_FILE = 'words.pack';

export interface WrittenShard {
  entry: ShardEntry;
  files: OutputFile[];
}

/** Indexes one shard, one document after the other: their texts are never in memory together. */
export async function writeShard(shard: Shard): Promise<WrittenShard> {
  const code = `zx-${shard.locale}-${shard.period}`;
  const [index, counted, texts] = [openWordIndex(code), countWords(shard.locale), openTextFiles()];
  const lengths: FieldLengths[] = [];
  for (const document of shard.documents) {
    const full = { ...document, paragraphs: document.paragraphs };
    const words = wordsOfDocument(full);
    const { keys, lengths: own } = keyed(full, words);
    lengths.push(own);
    counted.add(words);
    texts.add(full);
    await index.add(keys);
  }
  const { files, ids, crowded } = await index.finish();
  const shown = texts.finish();
  const ranking: ShardLengths = {
    ids,
    lengths: lengthColumns(lengths),
    texts: [...shown.lengths],
  };
  const output = [
    ...files,
    packed('lengths.pack', ranking),
    packed('facets.pack', facetsOfDocuments(shard.documents)),
    packed(WORD_FILE, counted.words()),
    ...shown.files,
  ];
  const entry = { ...entryOf(shard, lengths), code, crowded };
  const folder = `${shard.locale}-${shard.period}-${contentDigest(output)}`;
  return { entry: { folder, ...entry }, files: output };
}

function entryOf({ locale, period, years, documents }: Shard, lengths: readonly FieldLengths[]) {
  const averages = FIELDS.map((_, field) => {
    const sum = lengths.reduce((total, row) => total + (row[field] ?? 0), 0);
    return Math.round((100 * sum) / lengths.length) / 100;
  }) as FieldLengths;
  return { locale, period, years, documents: documents.length, averages };
}
