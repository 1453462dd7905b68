import type { Place } from '../../problem.ts';
import type { Extract } from '../extract.ts';
import { MARKUP, type Prose, type TextSubject } from '../text/rule.ts';
import { SIGN } from '../text/signs.ts';
import { numbersInWords } from '../words/number-words.ts';
import { withClaims, type Claim } from './claims.ts';
import { datesAmong, type DateToken } from './dates.ts';
import { scanNumbers } from './scan.ts';

/** Where a block of a release stands: title, lead, or a block of the body with its offset in the file. */
export interface BlockPlace {
  readonly block: 'title' | 'lead' | Prose['block'];
  readonly start: number;
}

/** A block with numbers, whose positions count from its beginning. */
export interface NumberedBlock extends BlockPlace {
  /** Place among all blocks of the release. */
  readonly index: number;
  readonly tokens: readonly Claim[];
  readonly dates: readonly DateToken[];
}

/** The numbers of a release. */
export interface ReleaseNumbers {
  /** First letters of the kinds of all blocks. */
  readonly shape: string;
  /** Those with numbers. */
  readonly blocks: readonly NumberedBlock[];
}

/** Title, lead, then the body, block by block. List markers and addresses are none of its numbers. */
export const releaseNumbers: Extract<ReleaseNumbers> = {
  id: 'numbers',
  from: ({ collection }) => collection === 'releases',
  take({ prose }) {
    let shape = '';
    const blocks: NumberedBlock[] = [];
    for (const piece of prose) {
      const block = blockOf(piece);
      if (block === null) continue;
      if (piece.signs & SIGN.digit) {
        const numbers = numbersOf(piece);
        if (numbers.tokens.length > 0)
          blocks.push({ index: shape.length, block, start: startOf(piece), ...numbers });
      }
      shape += block.charAt(0);
    }
    return { shape, blocks };
  },
};

function numbersOf({ text: marked, locale }: Prose): Pick<NumberedBlock, 'tokens' | 'dates'> {
  const text = marked.replaceAll(MARKUP, ' ');
  const tokens = scanNumbers(text, locale);
  return { tokens: withClaims(tokens, text, locale), dates: datesAmong(tokens, text) };
}

const startOf = ({ path, at }: Prose): number => (path === null ? at(0) : 0);

function blockOf({ path, block }: Prose): BlockPlace['block'] | null {
  if (path === null) return block;
  const [key] = path;
  return path.length === 1 && (key === 'title' || key === 'lead') ? key : null;
}

/** A block of a release with the numbers that it gives in words. */
export interface WordedBlock extends BlockPlace {
  readonly words: readonly number[];
}

/** All blocks of a release, as `ReleaseNumbers.shape` counts them. */
export function wordedBlocks({ prose }: TextSubject): WordedBlock[] {
  return prose.flatMap((piece) => {
    const block = blockOf(piece);
    if (block === null) return [];
    return [{ block, start: startOf(piece), words: numbersInWords(piece.text, piece.locale) }];
  });
}

/** Place of a character of a block. */
export function placeIn(file: string, { block, start }: BlockPlace, index: number): Place {
  return block === 'title' || block === 'lead'
    ? { file, path: [block], index }
    : { file, offset: start + index };
}
