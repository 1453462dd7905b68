import type { Party } from './party.ts';
import type { Statement } from './statement.ts';
import type { Piece } from './text/piece.ts';

/** A document whose own sentence does not say who signs it: a sentence near it may. */
export interface LooseEnd {
  readonly statement: Statement;
  readonly piece: Piece;
  /** The sentence speaks of sides that the one before it has named. */
  readonly isReferring: boolean;
}

/** How one language says elsewhere who signs. */
export interface Witnesses {
  /** «Документ подписали …», «От имени … подпись поставил …»: who signs, behind a document named before. */
  readonly signersIn: (text: string) => readonly Party[];
  /** «состоялись переговоры А с Б»: the sides that a later sentence only calls so. */
  readonly sidesIn: (text: string) => readonly Party[];
}

/** How many sentences behind the document still speak of its signing. */
const REACH = 4;

/** Who signs a document, by the sentences behind it and, when it refers to them, by those before it. */
export function tiedParties(
  { statement, piece, isReferring }: LooseEnd,
  { pieces, witnesses }: { readonly pieces: readonly Piece[]; readonly witnesses: Witnesses },
): { readonly parties: readonly Party[]; readonly used: readonly Piece[] } | null {
  const at = pieces.indexOf(piece);
  const parties = [...statement.parties];
  const used: Piece[] = [];
  for (const next of pieces.slice(at + 1, at + 1 + REACH)) {
    const signers = witnesses.signersIn(next.text);
    if (signers.length === 0) continue;
    for (const party of signers)
      if (!parties.some(({ name }) => name === party.name)) parties.push(party);
    used.push(next);
  }
  if (parties.length > 1) return { parties, used };
  if (!isReferring) return null;
  for (const before of pieces.slice(Math.max(0, at - 2), at).reverse()) {
    const sides = witnesses.sidesIn(before.text);
    if (sides.length > 1) return { parties: sides, used: [before] };
  }
  return null;
}
