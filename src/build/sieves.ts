import { openCache } from '#src/content-tree/cache.ts';
import { newSieve, type Sieve } from '#src/lib/mentions/sieve.ts';

/** Sieves of texts, kept by the digests of the texts: they stay what they are whichever names are looked for. */
export interface Sieves {
  /** The next call overwrites it. */
  readonly get: (file: string, digest: string) => Sieve | null;
  readonly set: (file: string, digest: string, sieve: Sieve) => void;
  /** Says that a text is there: its sieve stays, although nobody asks for it. */
  readonly expect: (file: string, digest: string) => void;
  readonly save: () => void;
}

/** @param revision Of the code that makes them. */
export function openSieves(folder: string, revision: string): Sieves {
  // In Base64.
  const cache = openCache<string>(folder, revision);
  const texts = new Map<string, string>();
  const room = Buffer.from(newSieve().buffer);
  return {
    get(file, digest) {
      const known = cache.get(file, digest);
      return known !== undefined && room.write(known, 'base64') === room.length ? room : null;
    },
    set: (file, digest, sieve) =>
      cache.set(file, digest, Buffer.from(sieve.buffer).toString('base64')),
    expect: (file, digest) => void texts.set(file, digest),
    save: () => cache.save((file, digest) => texts.get(file) === digest),
  };
}
