import { isPossessed, type Case } from './case.ts';
import { nameAt, type Named, type Zone } from './name.ts';
import { behindHolder } from './office.ts';
import { isProperAt } from './proper.ts';
import { isCapital, isConjunction, isStop } from './word.ts';

/** Names one behind another: «А, Б және В», «А мен Б арасында». */
export interface Chain {
  readonly names: readonly Named[];
  /** First token and the first behind, «арасында» included. */
  readonly start: number;
  readonly next: number;
  /** «арасында», «арасындағы», or neither. */
  readonly between: 'adverb' | 'attribute' | null;
  readonly case: Case;
  /** «А мен Б, сондай-ақ В мен Г»: two and two. */
  readonly isPaired: boolean;
}

/** Chains in a stretch of tokens, in its order. */
export function chainsIn(zone: Zone, [from, to]: readonly [number, number]): Chain[] {
  const own = to < zone.tokens.length ? { ...zone, tokens: zone.tokens.slice(0, to) } : zone;
  const chains: Chain[] = [];
  let at = from;
  while (at < to) {
    const chain = chainAt(own, at, false);
    if (chain) chains.push(chain);
    at = Math.max(chain ? chain.next : behindHolder(own.tokens, at), at + 1);
  }
  return chains;
}

/** The chain that begins at a token; with `dashes` also «А – Б». */
export function chainAt(zone: Zone, from: number, dashes: boolean): Chain | null {
  const { tokens } = zone;
  const first = nameAt(zone, from);
  if (!first) return null;
  const names = [first];
  const joints: string[] = [];
  let next = first.next;
  for (;;) {
    const behind = separatorEnd(tokens, next, dashes && names.length === 1);
    if (behind === null) break;
    const name = nextName(zone, behind);
    if (!name || name.case === 'other') break;
    names.push(name);
    joints.push(tokens[next]?.text ?? '');
    next = name.next;
  }
  const word = tokens[next]?.text ?? '';
  const between = /^арасында$/iu.test(word)
    ? 'adverb'
    : /^арасындағы$/iu.test(word)
      ? 'attribute'
      : null;
  const case_ = names.at(-1)?.case ?? 'nominative';
  if (names.every(({ party }) => party.isUnnamed)) return null;
  if (case_ === 'other' || (case_ === 'genitive' && between === null)) return null;
  if (names.length === 1 && isLoneWeak(zone, first)) return null;
  return {
    names,
    start: from,
    next: between ? next + 1 : next,
    between,
    case: case_,
    isPaired: isPaired(joints),
  };
}

const isPaired = (joints: readonly string[]): boolean =>
  joints.length > 2 &&
  joints.length % 2 === 1 &&
  joints.every((joint, at) => /^[мбп]ен$/iu.test(joint) === (at % 2 === 0));

/** A country or a bare word alone in the nominative is a side only before «…-мен». */
function isLoneWeak({ tokens }: Zone, { isCountry, isWeak, case: own, next }: Named): boolean {
  if (!isWeak) return false;
  const word = tokens[next]?.text ?? '';
  if (isCountry)
    return own !== 'instrumental' && !isCapital(word) && tokens[next]?.kind !== 'quote';
  return isPossessed(word);
}

function separatorEnd(
  tokens: readonly { readonly text: string }[],
  at: number,
  dashes: boolean,
): number | null {
  const word = (step: number): string => tokens[at + step]?.text.toLowerCase() ?? '';
  if (dashes && /^[—–/-]$/u.test(word(0))) return at + 1;
  const skip = word(0) === ',' ? 1 : 0;
  if (/^(?:[мбп]ен|және|сондай-ақ)$/u.test(word(skip))) return at + skip + 1;
  if (word(skip) === 'сонымен' && /^(?:қатар|бірге)$/u.test(word(skip + 1))) return at + skip + 2;
  return skip === 1 ? at + 1 : null;
}

const DESCRIPTION = 6;

/** The next name; «пәкістандық», «қала құраушы кәсіпорындар –» in front of it says what it is. */
function nextName(zone: Zone, from: number): Named | null {
  const { tokens } = zone;
  for (let at = from; at < Math.min(tokens.length, from + DESCRIPTION); at++) {
    const name = nameAt(zone, at);
    const isApposed =
      name?.party.isUnnamed === true &&
      (isProperAt(tokens, name.next) || /^[–—:]$/u.test(tokens[name.next]?.text ?? ''));
    if (name && !isApposed) return name;
    const { text = '', kind } = tokens[at] ?? {};
    if (/^[–—:]$/u.test(text) && at > from) continue;
    if (kind !== 'word' || isStop(text) || isCapital(text) || isConjunction(text)) return null;
  }
  return null;
}
