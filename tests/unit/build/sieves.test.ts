import { expect, test } from 'vitest';
import { openSieves } from '#src/build/sieves.ts';
import { addTo, bitsOf, newSieve } from '#src/lib/mentions/sieve.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

const FILES = Array.from({ length: 40 }, (_, at) => `releases/2016/release-${at}.ru.md`);

const sieveOf = (word: string) => {
  const sieve = newSieve();
  addTo(sieve, bitsOf(word));
  return sieve;
};

/** A folder with the sieve of every file, under the digest `1`. */
function filled(): string {
  const folder = temporaryFolder();
  const sieves = openSieves(folder, 'first');
  for (const file of FILES) sieves.set(file, '1', sieveOf(file));
  for (const file of FILES) sieves.expect(file, '1');
  sieves.save();
  return folder;
}

const left = (folder: string, revision = 'first') => {
  const sieves = openSieves(folder, revision);
  return FILES.filter((file) => {
    const own = sieveOf(file);
    return sieves.get(file, '1')?.every((byte, at) => byte === own[at]);
  });
};

test('sieves are those of the same text and the same code', () => {
  const folder = filled();
  expect(left(folder)).toEqual(FILES);
  expect(left(folder, 'second')).toEqual([]);
  expect(openSieves(folder, 'first').get(FILES[0] ?? '', '2')).toBeNull();
});

test('a sieve that nobody asks for stays as long as its text is there', () => {
  const folder = filled();
  const [gone = '', changed = '', ...others] = FILES;
  const sieves = openSieves(folder, 'first');
  sieves.expect(changed, '2');
  for (const file of others) sieves.expect(file, '1');
  // Every file of the cache is written anew.
  for (const file of FILES) sieves.set(`${file} added`, '1', newSieve());
  sieves.save();
  expect(left(folder)).toEqual(others);
  expect(others).not.toContain(gone);
});
