import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#src/cards/card.ts';
import { drawing } from '#src/cards/drawing.ts';
import { CARD_FOLDER, CARD_TABLE, fileNames, tableOf } from '#src/cards/files.ts';
import { image } from '#src/cards/image.ts';
import { CARD_FILES } from '#src/lib/card-files.ts';
import { CARD_SIZE } from '#src/lib/card-name.ts';
import { STAGES } from '#src/lib/records/agreement.ts';
import { PAGE_KINDS } from '#src/lib/views/kinds.ts';
import { LOCALES } from '#src/site.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const cards = [...cardsOf(realArchive.taxonomies)];
const names = fileNames(cards);
const bytesOf = (file: string) => readFileSync(path.join(ROOT, CARD_FOLDER, file));

describe('the images in the repository', () => {
  test('are those of the words, stages and looks of today: else run `npm run cards`', () => {
    expect(cards).toHaveLength(
      (Object.keys(PAGE_KINDS).length - 1 + STAGES.length) * LOCALES.length,
    );
    const files = Object.fromEntries(Array.from(names, ([name, { file }]) => [name, file]));
    expect(CARD_FILES).toEqual(files);
    expect(readdirSync(path.join(ROOT, CARD_FOLDER)).sort()).toEqual(Object.values(files).sort());
    expect(readFileSync(path.join(ROOT, CARD_TABLE), 'utf8')).toBe(tableOf(names));
  });

  test('have the size that pages announce, and are small', () => {
    for (const { file } of names.values()) {
      const bytes = bytesOf(file);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      expect({ width, height }).toEqual(CARD_SIZE);
      expect([file, bytes.length < 60_000]).toEqual([file, true]);
    }
  });

  test('show what is drawn', async () => {
    const { file, svg } = names.get('agreement-announced-kk') ?? { file: '', svg: '' };
    const pixels = (bytes: Buffer): Promise<Uint8Array> => sharp(bytes).raw().toBuffer();
    const shown = await pixels(bytesOf(file));
    const drawn = await pixels(await image(svg));
    expect(drawn).toHaveLength(shown.length);
    // Machines round the edges of letters differently.
    const off = shown.reduce((sum, value, at) => sum + Math.abs(value - (drawn[at] ?? 0)), 0);
    expect(off / shown.length).toBeLessThan(0.1);
  });
});

describe('the card of an announced agreement', () => {
  const announced = cards.filter(({ stage }) => stage?.id === 'announced');

  test('says its stage in its language, in a dashed frame', () => {
    expect(announced.map(({ locale, stage }) => [locale, stage?.text])).toEqual([
      ['ru', 'планируется подписать'],
      ['kk', 'қол қою жоспарланған'],
      ['en', 'planned for signing'],
    ]);
    const dashedFrame = /<rect [^>]*stroke-dasharray/u;
    expect(announced.map(drawing)).toEqual(
      Array.from(announced, (): unknown => expect.stringMatching(dashedFrame)),
    );
    const signed = cards.filter(({ stage }) => stage?.id === 'signed').map(drawing);
    expect(signed).toEqual(LOCALES.map((): unknown => expect.not.stringMatching(dashedFrame)));
  });

  test('never says that anything was signed', () => {
    const said = announced.flatMap(({ title, text }) => [title, text]).join(' ');
    expect(said).not.toMatch(/подписан[оаы]?(?!\p{L})|подписал|қол қойыл|\bsigned\b|\bagreed\b/iu);
  });
});

test('a card with too long a text or a sign without a letter is refused', () => {
  const [card] = cards;
  if (!card) throw new Error('There are no cards.');
  expect(() => drawing({ ...card, text: 'слово '.repeat(100) })).toThrow('too long a text');
  expect(() => drawing({ ...card, title: '協定' })).toThrow('No letter for “協”');
});
