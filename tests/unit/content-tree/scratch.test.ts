import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linesIn, withBytesOf, writeText } from '#src/content-tree/scratch.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

test.each([
  ['nothing', ''],
  ['a line without an end', 'да'],
  ['empty lines', '\n\n'],
  ['many short lines', 'я\tб\n'.repeat(200_000)],
  ['lines longer than a piece', `${'x'.repeat(600_000)}\nпривет\n${'й'.repeat(400_000)}`],
  ['a last line without an end', `${`${'абв'.repeat(100)}\n`.repeat(3000)}конец`],
])('the lines of a text, taken piece by piece: %s', (_, text) => {
  const [own, expected] = [linesIn(Buffer.from(text)), text.split('\n')];
  expect(own.length).toBe(expected.length);
  expect(own.every((line, index) => line === expected[index])).toBe(true);
});

test('each file is read and written as it is, whatever was read and written before', () => {
  const folder = temporaryFolder();
  const texts = ['длинный текст '.repeat(9000), 'short', '', 'ещё\n'.repeat(20_000)];
  for (const [index, text] of texts.entries()) {
    const file = path.join(folder, `${index}.txt`);
    writeText(file, text, (bytes) => `${bytes.length} bytes\n`);
    const written = `${Buffer.byteLength(text)} bytes\n${text}`;
    expect(readFileSync(file, 'utf8')).toBe(written);
    writeFileSync(file, text);
    expect(withBytesOf(file, (bytes) => bytes.toString('utf8'))).toBe(text);
  }
  expect(() => withBytesOf(path.join(folder, 'gone.txt'), String)).toThrow('ENOENT');
});
