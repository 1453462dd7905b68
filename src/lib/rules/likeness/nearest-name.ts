import { editDistance } from '../../similar.ts';

/** Shorter keys are near to too much. */
const SHORTEST = 5;
const LETTERS_PER_EDIT = 6;
const MOST_EDITS = 3;

const editsFor = (key: string): number =>
  Math.min(MOST_EDITS, Math.floor(key.length / LETTERS_PER_EDIT) || 1);

/** For so few names it is quicker to look at all keys than to put them in order first. */
const FEW = 20;

/**
 * Finds the known name whose key is nearest to a key, within a few edits, or `null`. Looks among the names that share
 * a run of four letters with it. @param names By key.
 */
export function nearestName(names: ReadonlyMap<string, string>): (key: string) => string | null {
  let byPart: ReadonlyMap<string, readonly Candidate[]> | undefined;
  let searches = 0;
  const candidates = (key: string): Iterable<Candidate> =>
    searches++ < FEW
      ? sharingPart(key, names.keys())
      : partsOf(key)
          .values()
          .flatMap((part) => asLong(key, (byPart ??= keysByPart(names.keys())).get(part)));
  return (key) => {
    const isOwn = key.length < SHORTEST || names.has(key);
    const found = isOwn ? null : search(key, candidates(key));
    return found === null ? null : (names.get(found) ?? null);
  };
}

/** A key with what tells it from most others at once. */
export interface Candidate {
  readonly key: string;
  readonly digits: string;
  /** Which letters it has, by their codes modulo 32. */
  readonly letters: number;
}

export const toCandidate = (key: string): Candidate => ({
  key,
  digits: digitsOf(key),
  letters: lettersOf(key),
});

/** Whether it depends on the second key which key is nearest to the first. */
export function mayBeNear(one: Candidate, other: Candidate): boolean {
  const edits = editsFor(one.key);
  return isWithin(edits, one, other) && editDistance(one.key, other.key, edits + 1) <= edits;
}

/** `false` for keys that are further apart; an edit gives a letter and takes one at most. */
const isWithin = (edits: number, one: Candidate, other: Candidate): boolean =>
  Math.abs(one.key.length - other.key.length) <= edits &&
  one.digits === other.digits &&
  bitsIn(one.letters ^ other.letters) <= 2 * edits;

function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set (Warren, “Hacker's Delight”, §5-1). */
function bitsIn(number: number): number {
  let sum = number - ((number >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

function* sharingPart(key: string, others: Iterable<string>): Generator<Candidate> {
  const parts = [...partsOf(key)];
  for (const other of others) {
    if (Math.abs(other.length - key.length) > MOST_EDITS) continue;
    if (parts.some((part) => other.includes(part))) yield toCandidate(other);
  }
}

/** By the length of the keys, shortest first. */
function keysByPart(keys: Iterable<string>): ReadonlyMap<string, readonly Candidate[]> {
  const byPart = new Map<string, Candidate[]>();
  for (const key of keys) {
    const candidate = toCandidate(key);
    for (const part of partsOf(key)) {
      const others = byPart.get(part);
      if (others) others.push(candidate);
      else byPart.set(part, [candidate]);
    }
  }
  for (const candidates of byPart.values()) candidates.sort((a, b) => a.key.length - b.key.length);
  return byPart;
}

/** Those of which the edits that are allowed may make the key. */
function* asLong(key: string, candidates: readonly Candidate[] = []): Generator<Candidate> {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((candidates[middle]?.key.length ?? 0) < key.length - MOST_EDITS) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (!candidate || candidate.key.length > key.length + MOST_EDITS) return;
    yield candidate;
  }
}

/** The nearest; of two as near, the one that comes first by its code units. */
function search(key: string, candidates: Iterable<Candidate>): string | null {
  const own = toCandidate(key);
  const seen = new Set<string>();
  let best: string | null = null;
  let least = editsFor(key);
  for (const candidate of candidates) {
    const { key: other } = candidate;
    if (!isWithin(least, own, candidate) || seen.has(other)) continue;
    seen.add(other);
    const distance = editDistance(key, other, least + 1);
    if (distance < least || (distance === least && (best === null || other < best)))
      [best, least] = [other, distance];
  }
  return best;
}

/** Another number is another name. */
const digitsOf = (key: string): string => (/\d/.test(key) ? key.replace(/\D+/gu, ' ').trim() : '');

/** Runs of four letters: a few edits leave some of them alone. */
function partsOf(key: string): Set<string> {
  const parts = new Set<string>();
  for (let at = 0; at + 4 <= key.length; at++) parts.add(key.slice(at, at + 4));
  return parts;
}
