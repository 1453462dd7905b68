import type { Places } from '#src/search/ranking/match.ts';

/** How much a record that is called so counts against one that speaks of it. */
const NAMED = 2;

/**
 * Worth of a title that consists of the words of the query: their rarities, times the square of
 * the share of the title that they make up. Whoever types a name wants the record of that name,
 * not one whose title contains it.
 */
export function titleWeight(
  positions: Places,
  rarities: readonly number[],
  titleLength: number,
): number {
  const held = new Set<number>();
  let worth = 0;
  for (const [term, list] of positions.entries()) {
    const inside = (list ?? []).filter((position) => position < titleLength);
    for (const position of inside) held.add(position);
    if (inside.length > 0) worth += rarities[term] ?? 0;
  }
  return titleLength === 0 ? 0 : NAMED * worth * (held.size / titleLength) ** 2;
}
