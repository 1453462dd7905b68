import type { Party } from '../party.ts';
import { chainAt, chainsIn, type Chain } from './chain.ts';
import type { Named, Zone } from './name.ts';
import { isPossessed } from './case.ts';
import { endsAdverbial, isStop } from './word.ts';

/** The sides of a document, and the first token behind them. */
export interface Sides {
  readonly names: readonly Named[];
  readonly next: number;
  /** Who signs with each of the others: «А Б-мен және В-мен». */
  readonly isWith: boolean;
  readonly isPaired?: boolean;
}

export const partiesOf = (sides: Sides | null): readonly Party[] =>
  distinct(sides?.names.map(({ party }) => party) ?? []);

const distinct = (parties: readonly Party[]): readonly Party[] =>
  parties.filter(({ name }, at) => parties.findIndex((one) => one.name === name) === at);

/** Who signs, by the names in front of a document. `carried` signs what the clause before named, too. */
export function sidesIn(
  zone: Zone,
  span: readonly [number, number],
  carried: Named | null,
): Sides | null {
  const all = chainsIn(zone, span);
  const sure = all.find(({ between, names }) => between === 'adverb' && names.length > 1);
  if (sure) return { ...sure, isWith: false };
  const chains = all.filter((chain, index) => !isSetting(zone, chain, { all, index, to: span[1] }));
  let alone: Chain | null = null;
  let withOne: Chain | null = null;
  for (const [index, chain] of chains.entries()) {
    const isWith = chain.names.some(({ case: own }) => own === 'instrumental') && !chain.between;
    if (isWith && alone) return joined(alone, chain);
    if (isWith && chain.names.length > 1 && chain.names[0]?.case === 'nominative')
      return { ...chain, isWith: false };
    if (isWith && chain.names.length === 1) withOne = chain;
    else if (isWith) withOne = chain;
    else if (withOne && chain.names.length === 1) return joined(withOne, chain);
    else if (chain.names.length > 1) return withThird(zone, chain, chains[index + 1]);
    else if (chain.case === 'nominative' && !chain.between) alone = chain;
  }
  if (withOne && carried)
    return { names: [carried, ...withOne.names], next: withOne.next, isWith: true };
  const only = withOne ?? alone;
  return only && { ...only, isWith: false };
}

const joined = (first: Chain, second: Chain): Sides => ({
  names: [...first.names, ...second.names],
  next: second.next,
  isWith: first.names.length === 1 && second.names.length > 1,
});

/** «А мен Б форум аясында В-мен»: only words of time and place part the third side from the two. */
function withThird({ tokens }: Zone, chain: Chain, third: Chain | undefined): Sides {
  const own = { ...chain, isWith: false };
  const isThird =
    third?.case === 'instrumental' &&
    third.names.every(({ isCountry }) => !isCountry) &&
    (third.start === chain.next || endsAdverbial(tokens[third.start - 1]?.text ?? ''));
  return isThird ? { ...own, names: [...chain.names, ...third.names], next: third.next } : own;
}

interface Place {
  readonly all: readonly Chain[];
  readonly index: number;
  readonly to: number;
}

/** «Қазақстан мен Қытай арасындағы форумда», «екі ел бизнес-форумында»: names that only say where. */
function isSetting({ tokens }: Zone, chain: Chain, { all, index, to }: Place): boolean {
  const later = all[index + 1];
  const isOfPlace =
    chain.between === 'attribute' || chain.names.every(({ isCountry }) => isCountry);
  if (!isOfPlace || !later) return false;
  const own = later.start < to ? tokens.slice(chain.next, later.start) : [];
  const stop = own.findIndex(({ text }) => /^(?:туралы|,|;)$/u.test(text));
  return own
    .slice(0, stop === -1 ? own.length : stop)
    .some(
      ({ text, kind }) =>
        kind === 'word' &&
        (endsAdverbial(text) || (isPossessed(text) && /(?:мен|нда|нде)$/u.test(text))),
    );
}

/** The names with which a stretch begins, and the sign or word that part them from the rest. */
export function leadingSides(zone: Zone, from: number, dashes: boolean): Sides | null {
  let at = from;
  let chain = chainAt(zone, at, dashes);
  while (!chain && at < from + 4 && /^\p{Ll}{3,}/u.test(zone.tokens[at]?.text ?? '')) {
    if (isStop(zone.tokens[at]?.text ?? '')) return null;
    chain = chainAt(zone, ++at, dashes);
  }
  return chain && { ...chain, isWith: false };
}
