import { describe, expect, it } from 'vitest';
import { encodeCbor, type Cbor } from '#src/search/index/cbor.ts';
import { chunksOf, type Chunk } from '#src/search/index/chunk.ts';
import { decodeCbor } from '#tests/fixtures/search/pagefind-files.ts';

const PARTS = ['а', 'ба', 'вод', 'газ', 'до', 'ель', 'ж'];
const WORDS = PARTS.flatMap((first) =>
  PARTS.flatMap((second) => PARTS.map((third) => `${first}${second}${third}ѣ`)),
);
const words = [...new Set([...WORDS, 'газѣ', 'водѣ'])]
  .sort()
  .map((key) => ({ key, bytes: new Uint8Array(key === 'газѣ' ? 900 : 20) }));

/** The chunks that Pagefind asks for: see `request_indexes` of its client. */
function asked(chunks: readonly Chunk[], term: string): readonly Chunk[] {
  const strict = chunks.filter(({ from, to }) => term >= from && term <= to);
  const start = (text: string) => text.slice(0, Math.min(term.length, text.length));
  const cut = (text: string) => term.slice(0, Math.min(term.length, text.length));
  return strict.length > 0
    ? strict
    : chunks.filter(({ from, to }) => cut(from) >= start(from) && cut(to) <= start(to));
}

describe('Chunks of the index', () => {
  const chunks = chunksOf(words, 200);

  it('hold every word once, in order, and few beyond their size', () => {
    expect(chunks.length).toBeGreaterThan(20);
    expect(chunks.flatMap((chunk) => chunk.words)).toEqual(words);
    const large = chunks.filter((chunk) => chunk.words.length > 10);
    expect(large).toEqual([]);
  });

  it('are all asked for by any beginning of their words, and a whole word needs one', () => {
    for (const { key } of words) {
      expect(asked(chunks, key), key).toHaveLength(1);
      for (let letters = 1; letters <= key.length; letters += 1) {
        const beginning = key.slice(0, letters);
        const held = asked(chunks, beginning).flatMap((chunk) => chunk.words);
        const wanted = words.filter((word) => word.key.startsWith(beginning));
        expect(held.filter((word) => word.key.startsWith(beginning))).toEqual(wanted);
      }
    }
  });
});

describe('CBOR', () => {
  it('reads what it writes', () => {
    const long = Array.from({ length: 300 }, (_, number) => number * 997);
    const value: Cbor = [
      0,
      23,
      24,
      255,
      256,
      65_535,
      65_536,
      -1,
      -25,
      'ключѣ',
      '',
      [],
      long,
      'я'.repeat(50_000),
    ];
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
    expect([...encodeCbor([500, -25, 'a'])]).toEqual([0x83, 0x19, 1, 0xf4, 0x38, 24, 0x61, 0x61]);
  });
});
