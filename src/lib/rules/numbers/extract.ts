import type { Place } from '../../problem.ts';
import type { Extract } from '../extract.ts';
import type { Prose } from '../text/rule.ts';
import { textNumbers, type TextNumbers } from './difference.ts';

/** A block of a release. */
export interface TextBlock {
  /** Kind of the block; the title and the lead have their own. */
  readonly block: 'title' | 'lead' | Prose['block'];
  /** Offset of a block of the body in its file. */
  readonly start: number;
}

/** A block with its numbers, whose positions count from its beginning. */
export interface NumberedBlock extends TextBlock, TextNumbers {}

/** The numbers of a release, block by block: title, lead, then the body. List markers and addresses are none. */
export const releaseNumbers: Extract<readonly NumberedBlock[]> = {
  id: 'numbers',
  from: ({ collection }) => collection === 'releases',
  take: ({ prose }) =>
    textBlocks(prose).map(({ piece, ...block }) => ({
      ...block,
      ...textNumbers(piece.text, piece.locale),
    })),
};

/** Title, lead and the blocks of the body, with their texts. */
export function textBlocks(prose: readonly Prose[]): (TextBlock & { readonly piece: Prose })[] {
  return prose.flatMap((piece) => {
    const block = blockOf(piece);
    return block === null ? [] : [{ block, start: piece.path ? 0 : piece.at(0), piece }];
  });
}

function blockOf({ path, block }: Prose): TextBlock['block'] | null {
  if (path === null) return block;
  const [key] = path;
  return path.length === 1 && (key === 'title' || key === 'lead') ? key : null;
}

/** Place of a character of a block. */
export function placeIn(file: string, { block, start }: TextBlock, index: number): Place {
  return block === 'title' || block === 'lead'
    ? { file, path: [block], index }
    : { file, offset: start + index };
}
