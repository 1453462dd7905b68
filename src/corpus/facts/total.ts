import { stream } from '../random.ts';
import type { Sum } from '../text/number.ts';
import type { World } from '../world.ts';
import type { AgreementFacts } from './agreement.ts';
import type { ReleaseFacts } from './release.ts';
import { totalSum } from './sum.ts';

export interface TotalFacts {
  readonly documents: number;
  readonly sum: Sum | null;
}

/** What a release with a long list says of the whole; it may count more documents than it names. */
export function totalOf(
  world: World,
  release: ReleaseFacts,
  agreements: readonly AgreementFacts[],
): TotalFacts | null {
  const random = stream(world.seed, 'total', release.index);
  if (agreements.length < 5 || !random.chance(0.6)) return null;
  const sums = agreements.flatMap(({ sum }) => (sum ? [sum] : []));
  return {
    documents: agreements.length + (random.chance(0.5) ? random.below(40) : 0),
    sum: random.chance(0.6) ? totalSum(random, sums) : null,
  };
}
