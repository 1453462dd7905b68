import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, FONT_DIR, faces } from '#scripts/fonts.ts';
import { LOCALES } from '#src/site.ts';

/** Bytes of all faces together, with which a page of the archive is seen for the first time. */
const BUDGET = 80_000;

const kept = readdirSync(FONT_DIR).sort();

describe('the faces', () => {
  it('are what the packages give today', async () => {
    const made = await faces();
    expect([...made.keys()].sort()).toEqual(kept);
    for (const [file, face] of made) {
      expect(face.equals(readFileSync(path.join(FONT_DIR, file))), file).toBe(true);
    }
  });

  it('keep within their budget', () => {
    const bytes = kept.map((file) => readFileSync(path.join(FONT_DIR, file)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
  });

  it.each(LOCALES)('have every letter of the interface in %s', (locale) => {
    const alphabet = {
      ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
      kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
      en: 'abcdefghijklmnopqrstuvwxyz',
    }[locale];
    for (const letter of alphabet + alphabet.toUpperCase()) expect(CHARACTERS).toContain(letter);
  });
});
