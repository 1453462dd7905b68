import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lookAtFile } from '#src/build/published.ts';
import { fingerprintReader } from '#src/hosting/fingerprint.ts';
import { readingOf } from '#src/hosting/reading.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

const PAGE = '<!doctype html><script>a()</script><style>p{}</style>';

function readerOf(folder: string) {
  const look = (file: string) => lookAtFile(path.join(folder, file));
  return fingerprintReader({ folder, look }, path.join(folder, 'memory.json'));
}

const bytesOf = (folder: string, file: string): Buffer => readFileSync(path.join(folder, file));

test('what the maker of a file has learned of it is what reading it tells', () => {
  const folder = folderOf({ 'a.html': PAGE, 'b.css': 'p{}' });
  const [reader, other] = [readerOf(folder), readerOf(folder)];
  for (const file of ['a.html', 'b.css']) {
    other.learn(file, readingOf(file, bytesOf(folder, file)));
    expect(other.read(file)).toEqual(reader.read(file));
    expect(other.statusOf(file)).toEqual(reader.statusOf(file));
  }
  expect(other.inline()).toEqual(reader.inline());
  expect(other.inline().scripts.size).toBe(1);
});

test('a file of another size than its maker has told is read', () => {
  const folder = folderOf({ 'a.html': PAGE });
  const reader = readerOf(folder);
  reader.learn('a.html', readingOf('a.html', bytesOf(folder, 'a.html')));
  writeFileSync(path.join(folder, 'a.html'), `${PAGE}<script>b()</script>`);
  expect(reader.read('a.html')).toEqual(readerOf(folder).read('a.html'));
  expect(reader.inline().scripts.size).toBe(2);
});

test('a page that no policy lets run is refused by its name', () => {
  expect(() => readingOf('x/index.html', Buffer.from('<p onclick="a()">'))).toThrow(
    'x/index.html has an attribute “onclick”',
  );
});
