/** Chance that is the same on every machine: each stream belongs to a key and knows nothing of the others. */
export interface Random {
  /** Uniform in [0, 1), in steps of 2⁻³². */
  readonly next: () => number;
  /** Uniform among 0, 1, … `count` − 1. */
  readonly below: (count: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @throws when the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** xoshiro128** 1.1 by Blackman and Vigna (prng.di.unimi.it, public domain), seeded with `hash128` of the key. */
export function stream(...key: readonly (string | number)[]): Random {
  let [a, b, c, d] = hash128(key.join('/'));
  const next = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from.');
      return list[below(list.length)] as T;
    },
  };
}

/**
 * A number in [0, 1) for each index such that any run of indexes fills the interval evenly: additive recurrence
 * (Kronecker sequence) with an irrational step. Shares of a whole are then right at every size.
 */
export function evenly(index: number, step: number, ...key: readonly (string | number)[]): number {
  const [start] = hash128(key.join('/'));
  return ((start >>> 0) / 2 ** 32 + index * step) % 1;
}

/** Steps for sequences that must not run in step with each other. */
export const STEPS = {
  golden: 0.6180339887498949,
  root2: 0.41421356237309515,
  root3: 0.7320508075688772,
};

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** cyrb128 by bryc (github.com/bryc/code, public domain), after the mixing of MurmurHash2. */
function hash128(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
