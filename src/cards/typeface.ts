import { readFileSync } from 'node:fs';
import opentype, { type Font, type Step } from 'opentype.js';

/** Letters as outlines, so that an image does not depend on the fonts of a machine. Sizes and places in pixels. */
export interface Typeface {
  readonly width: (text: string, size: number) => number;
  /** SVG path data of a line that begins at `x` on the base line `y`. */
  readonly outline: (text: string, at: Place) => string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** In the packages of Fontsource: the letters that only Kazakh has lie in `cyrillic-ext`. */
const SUBSETS = ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext'] as const;

export const literata = typeface(
  import.meta.resolve('@fontsource/literata/files/literata-latin-600-normal.woff'),
);
export const golos = typeface(
  import.meta.resolve('@fontsource/golos-text/files/golos-text-latin-600-normal.woff'),
);

/** A typeface is read when the first line is set in it. @param latin Address of its file of Latin letters. */
function typeface(latin: string): Typeface {
  const loaded: Font[] = [];
  const fonts = (): readonly Font[] => {
    if (loaded.length === 0) loaded.push(...SUBSETS.map((subset) => load(latin, subset)));
    return loaded;
  };
  return {
    width: (text, size) =>
      runsOf(text, fonts()).reduce((sum, [font, run]) => sum + font.getAdvanceWidth(run, size), 0),
    outline: (text, { x, y, size }) => {
      let at = x;
      const outlines = runsOf(text, fonts()).map(([font, run]) => {
        const outline = font.getPath(run, at, y, size).commands.map(pathStep).join('');
        at += font.getAdvanceWidth(run, size);
        return outline;
      });
      return outlines.join('');
    },
  };
}

function load(latin: string, subset: string): Font {
  const file = new URL(latin.replace('-latin-', `-${subset}-`));
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** Pieces of a text with the font that has their letters. @throws when no font has a sign. */
function runsOf(text: string, fonts: readonly Font[]): [Font, string][] {
  const runs: [Font, string][] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    const font = [last?.[0], ...fonts].find((each) => each && each.charToGlyphIndex(sign) > 0);
    if (!font) throw new Error(`No letter for “${sign}” in “${text}”.`);
    if (last?.[0] === font) last[1] += sign;
    else runs.push([font, sign]);
  }
  return runs;
}

/** Written here: the package's own path data drop a sign between some numbers. */
function pathStep({ type, x1, y1, x2, y2, x, y }: Step): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
  return `${type}${numbers.map((number) => Math.round(number * 10) / 10).join(' ')}`;
}
