import type { Place } from '../../problem.ts';
import type { Extract } from '../extract.ts';
import { MARKUP, type Prose, type TextSubject } from '../text/rule.ts';
import { numbersInWords } from '../words/number-words.ts';
import { withClaims, type Claim } from './claims.ts';
import { datesAmong, type DateToken } from './dates.ts';
import { scanNumbers } from './scan.ts';

/** A block of a release with its numbers, whose positions count from its beginning. */
export interface NumberedBlock {
  /** Kind of the block; the title and the lead have their own. */
  readonly block: 'title' | 'lead' | Prose['block'];
  /** Offset of a block of the body in its file. */
  readonly start: number;
  readonly tokens: readonly Claim[];
  readonly dates: readonly DateToken[];
}

/** The numbers of a release, block by block: title, lead, then the body. List markers and addresses are none. */
export const releaseNumbers: Extract<readonly NumberedBlock[]> = {
  id: 'numbers',
  from: ({ collection }) => collection === 'releases',
  take: ({ prose }) => prose.flatMap(toBlock),
};

function toBlock(piece: Prose): NumberedBlock[] {
  const block = blockOf(piece);
  if (block === null) return [];
  const start = piece.path === null ? piece.at(0) : 0;
  if (!/\d/u.test(piece.text)) return [{ block, start, tokens: [], dates: [] }];
  const text = piece.text.replaceAll(MARKUP, ' ');
  const tokens = scanNumbers(text, piece.locale);
  const dates = datesAmong(tokens, text);
  return [{ block, start, tokens: withClaims(tokens, text, piece.locale), dates }];
}

/** Numbers given in words, block by block as `releaseNumbers` has them. */
export function wordsByBlock(subject: TextSubject | null): number[][] {
  const pieces = (subject?.prose ?? []).filter((piece) => blockOf(piece) !== null);
  return pieces.map(({ text, locale }) => numbersInWords(text, locale));
}

function blockOf({ path, block }: Prose): NumberedBlock['block'] | null {
  if (path === null) return block;
  const [key] = path;
  return path.length === 1 && (key === 'title' || key === 'lead') ? key : null;
}

/** Place of a character of a block. */
export function placeIn(file: string, { block, start }: NumberedBlock, index: number): Place {
  return block === 'title' || block === 'lead'
    ? { file, path: [block], index }
    : { file, offset: start + index };
}
