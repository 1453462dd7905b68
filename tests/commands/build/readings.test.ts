import { expect, test } from 'vitest';
import { readFileAlone, type FileReading } from '#src/check/file-reading.ts';
import { readAhead } from '#src/check/readings.ts';
import { listFolder } from '#src/content-tree/folder.ts';
import { CONTENT } from '#tests/fixtures/content-tree.ts';

const { files } = listFolder(CONTENT);
const fileOf = (reading: FileReading): string =>
  'problems' in reading ? reading.file : reading.document.file;

test('threads read what one reads, every file once', () => {
  const rounds = Math.ceil(2000 / files.length);
  const many = Array.from({ length: rounds }, () => [...files, 'releases/none.ru.md']).flat();
  const readings = Map.groupBy(readAhead(CONTENT, many, { cores: 2 }), fileOf);
  expect(readings.size).toBe(files.length + 1);
  for (const [file, own] of readings) {
    expect(own).toHaveLength(rounds);
    const alone = readFileAlone(CONTENT, file);
    for (const reading of own) expect(reading).toEqual(alone);
  }
});

test('few files are left to the one who asks', () => {
  expect(readAhead(CONTENT, files, { cores: 2 })).toEqual([]);
});
