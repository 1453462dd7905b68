import { facetsOfDocuments, lengthColumns } from '#src/search/index/column.ts';
import { contentDigest, packed, type OutputFile } from '#src/search/index/output.ts';
import { keyed, termsOfDocument } from '#src/search/index/field.ts';
import type { Engine } from '#src/search/index/engine.ts';
import { openLexicon, type Term } from '#src/search/index/lexicon.ts';
import { documentsIn, type Shard, type ShardPart } from '#src/search/index/shard.ts';
import { openTextFiles } from '#src/search/index/text-file.ts';
import { countWords, type ShardWord } from '#src/search/index/word-file.ts';
import { openWordIndex } from '#src/search/index/word-index.ts';
import type { Locale } from '#src/site.ts';
import {
  FIELDS,
  type FieldLengths,
  type ShardEntry,
  type ShardLengths,
} from '#src/search/manifest.ts';

/** Not asked for by readers: from these the builder makes the vocabulary of the archive. */
export const WORD_FILE = 'words.pack';

/** What that file holds: the words of each language of the shard. */
export type ShardWords = readonly {
  readonly locale: Locale;
  readonly words: readonly ShardWord[];
}[];

export interface WrittenShard {
  /** One for each language of the shard. */
  entries: ShardEntry[];
  files: OutputFile[];
}

/** Indexes one shard, one document after the other: their texts are never in memory together. */
export function writeShard(shard: Shard, { entry: engine }: Pick<Engine, 'entry'>): WrittenShard {
  const code = `zx-${shard.name}`;
  const { isNewest } = shard;
  const [index, texts] = [
    openWordIndex(code, { entry: engine, isNewest }),
    openTextFiles(isNewest),
  ];
  const lengths: FieldLengths[] = [];
  const words: ShardWords[number][] = [];
  for (const { locale, documents } of shard.parts) {
    const [termsOf, counted] = [openLexicon(locale), countWords(locale)];
    const numbers: number[] = [];
    const naming = {
      ofTerm: ({ id, key }: Term) => (numbers[id] ??= index.numberOf(key)),
      ofKey: index.numberOf,
    };
    for (const document of documents) {
      const full = { ...document, paragraphs: document.paragraphs };
      const own = termsOfDocument(full, termsOf);
      const { keys, lengths: row } = keyed(full, own, naming);
      lengths.push(row);
      counted.add(own);
      texts.add(full);
      index.add(keys);
    }
    words.push({ locale, words: counted.words() });
  }
  const { files, crowded } = index.finish();
  const shown = texts.finish();
  const ranking: ShardLengths = {
    lengths: lengthColumns(lengths),
    texts: [...shown.lengths],
  };
  const output = [
    ...files,
    packed('lengths.pack', ranking),
    packed('facets.pack', facetsOfDocuments(documentsIn(shard))),
    packed(WORD_FILE, words),
    ...shown.files,
  ];
  const folder = `${shard.name}-${contentDigest(output)}`;
  let first = 0;
  const entries = shard.parts.map((part) => {
    const rows = lengths.slice(first, first + part.documents.length);
    const entry = { folder, code, first, ...described(part, rows), crowded };
    first += rows.length;
    return entry;
  });
  return { entries, files: output };
}

function described(
  { locale, period, years, documents }: ShardPart,
  lengths: readonly FieldLengths[],
) {
  const averages = FIELDS.map((_, field) => {
    const sum = lengths.reduce((total, row) => total + (row[field] ?? 0), 0);
    return Math.round((100 * sum) / lengths.length) / 100;
  }) as FieldLengths;
  return { locale, period, years, documents: documents.length, averages };
}
