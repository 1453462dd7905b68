import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '#src/content-tree/digest.ts';
import type { Card } from './card.ts';
import { drawing } from './drawing.ts';
import { image } from './image.ts';

/** Where the images lie in the repository; the site takes them over as they are. @internal Exported for tests. */
export const CARD_FOLDER = 'public/cards';
/** The module that tells pages their names. @internal Exported for tests. */
export const CARD_TABLE = 'src/lib/card-files.ts';

const DIGITS = 8;

/**
 * Name of the file of each card by the card's: with the digest of the drawing, so that a cache keeps it for ever.
 * @internal Exported for tests.
 */
export function fileNames(cards: Iterable<Card>): Map<string, { file: string; svg: string }> {
  return new Map(
    Array.from(cards, (card) => {
      const svg = drawing(card);
      return [card.name, { file: `${card.name}.${digest(svg).slice(0, DIGITS)}.png`, svg }];
    }),
  );
}

/** The source of the table of names. @internal Exported for tests. */
export function tableOf(names: ReadonlyMap<string, { readonly file: string }>): string {
  const entries = Array.from(names, ([name, { file }]) => `  '${name}': '${file}',`);
  return `/** Files of the sharing images in ${CARD_FOLDER}; written by \`npm run cards\`. */
export const CARD_FILES: Readonly<Partial<Record<string, string>>> = {
${entries.join('\n')}
};
`;
}

/** Draws what has changed, removes what is no more, writes the table. Returns the names of the new files. */
export async function writeCards(root: string, cards: Iterable<Card>): Promise<string[]> {
  const folder = path.join(root, CARD_FOLDER);
  const names = fileNames(cards);
  const wanted = new Map(Array.from(names.values(), ({ file, svg }) => [file, svg]));
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    if (!wanted.has(file)) rmSync(path.join(folder, file));
  }
  const fresh = [...wanted].filter(([file]) => !existsSync(path.join(folder, file)));
  for (const [file, svg] of fresh) writeFileSync(path.join(folder, file), await image(svg));
  writeFileSync(path.join(root, CARD_TABLE), tableOf(names));
  return fresh.map(([file]) => file);
}
