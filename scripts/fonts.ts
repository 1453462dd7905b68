import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

/** Where the style sheet looks for the faces. */
export const FONT_DIR = path.join(import.meta.dirname, '../src/styles/fonts');

/** Files of the faces, and the address of the unabridged font that each is cut from. */
const FACES: Readonly<Record<string, string>> = {
  'literata-400.woff2': import.meta
    .resolve('@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf'),
  'literata-600.woff2': import.meta
    .resolve('@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf'),
  'golos-400.woff2': import.meta
    .resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
  'golos-600.woff2': import.meta
    .resolve('@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf'),
};

/** First and last of each run of characters that names and texts of the archive are written in. */
const RUNS = [' ~', 'Ая'];

/** Letters of Kazakh and of names from next door, marks, signs of currencies. */
const SINGLE =
  'ЁёӘәҒғҚқҢңӨөҰұҮүҺһІіЇїЄєЎў' + 'ÄäÖöÜüßÇçÉéèÑñĞğŞşİı' + '\u{A0}§©«»°±·×–—‘’‚“”„…‹›№₸₽€£−';

/** Kerning, and the figures of tables and of running text; the rest of a font is not asked for. */
const FEATURES = ['kern', 'lnum', 'tnum', 'locl', 'mark', 'ccmp'];

/** Each character that the faces have. */
export const CHARACTERS = [...new Set([...RUNS.flatMap(run), ...SINGLE])].sort().join('');

function run(ends: string): string[] {
  const [first, last] = [ends.codePointAt(0) ?? 0, ends.codePointAt(1) ?? 0];
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
}

/** The faces by file name. The same packages give the same bytes. */
export async function faces(): Promise<ReadonlyMap<string, Buffer>> {
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const;
  const made = Object.entries(FACES).map(async ([file, font]) => {
    const face = await subsetFont(readFileSync(new URL(font)), CHARACTERS, options);
    return [file, face] as const;
  });
  return new Map(await Promise.all(made));
}

if (import.meta.main) {
  mkdirSync(FONT_DIR, { recursive: true });
  for (const [file, face] of await faces()) {
    writeFileSync(path.join(FONT_DIR, file), face);
    console.log(`${file}: ${face.length} bytes`);
  }
}
