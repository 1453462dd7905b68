import { bands, type Signature } from './signature.ts';

/** Signatures by their bands, to find one that is like another without a look at all. */
export interface BandIndex {
  /** Number of the first signature that shares a band with one and is its like; `null` where there is none. */
  readonly firstLike: (
    own: Signature,
    isLike: (other: Signature, number: number) => boolean,
  ) => number | null;
  /** Its number is how many were added before. */
  readonly add: (own: Signature) => void;
}

/** No more signatures of one band are compared. */
const MOST = 20;

const NONE = -1;

/** Lists of a few million short rows in plain arrays: as objects they would keep V8 busy collecting garbage. */
export function openBandIndex(): BandIndex {
  const signatures: Signature[] = [];
  /** Last entry of a band. */
  const heads = new Map<number, number>();
  const [owners, befores, lengths]: [number[], number[], number[]] = [[], [], []];
  return {
    firstLike(own, isLike) {
      let first: number | null = null;
      for (const band of bands(own)) {
        for (let entry = heads.get(band) ?? NONE; entry !== NONE; entry = befores[entry] ?? NONE) {
          const owner = owners[entry] ?? 0;
          if (first !== null && owner >= first) continue;
          const other = signatures[owner];
          if (other && isLike(other, owner)) first = owner;
        }
      }
      return first;
    },
    add(own) {
      const owner = signatures.push(own) - 1;
      for (const band of bands(own)) {
        const before = heads.get(band) ?? NONE;
        const length = lengths[before] ?? 0;
        if (length >= MOST) continue;
        heads.set(band, owners.length);
        owners.push(owner);
        befores.push(before);
        lengths.push(length + 1);
      }
    },
  };
}
