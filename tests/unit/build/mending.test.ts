import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { mend } from '#src/check/mending.ts';
import { withFixes } from '#src/lib/rules/fix.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';
import { organization, release } from '#tests/fixtures/rules/case.ts';

const R = 'releases/undated/r.ru.md';
const O = 'organizations/a.md';

async function mended(file: string, source: string) {
  const folder = folderOf({ [file]: source });
  const { changes, inspection } = await mend(folder, async () => inspect(folder));
  return { changes, inspection, text: readFileSync(path.join(folder, file), 'utf8') };
}

describe('mending', () => {
  test('changes what is safe to change, and nothing else', async () => {
    const fields = "# Заметка  с пробелами.\npublished: 2016-09-16   # сентябрь\nplace:   'А'\n";
    const source = release(fields, '\nДва  слова , и  ещё два.\n\n* пункт\n').replaceAll(
      '\n',
      '\r\n',
    );
    const { changes, text } = await mended(R, source);
    expect(changes).toBe(4);
    expect(text).toBe(
      source
        .replace(': 2016-09-16 ', ": '2016-09-16' ")
        .replace('Два  слова , и  ещё', 'Два слова, и ещё'),
    );
  });

  test('keeps the byte order mark', async () => {
    const { text } = await mended(R, `\uFEFF${release('', '\nДва  слова.\n')}`);
    expect(text).toBe(`\uFEFF${release('', '\nДва слова.\n')}`);
  });

  test('never changes a name', async () => {
    const source = organization('', 'АО «Два  слова» , порт');
    const { changes, text, inspection } = await mended(O, source);
    expect(inspection.problems.map(({ rule }) => rule)).toContain('double-space');
    expect([changes, text]).toEqual([0, source]);
  });

  test('leaves alone what cannot be read', async () => {
    const source = '---\ntitle: "А\n---\nДва  слова.\n';
    expect(await mended(R, source)).toMatchObject({ changes: 0, text: source });
  });

  test('a second time finds nothing to do', async () => {
    const { text } = await mended(R, release('', '\nДва  слова - и  ещё .\n'));
    expect(await mended(R, text)).toMatchObject({ changes: 0, text });
  });
});

describe('fixes', () => {
  const fix = (offset: number, length: number, text: string) => ({ offset, length, text });

  test.each([
    ['in any order', [fix(4, 1, 'Е'), fix(0, 1, 'А')], 'АbcdЕf', 2],
    ['that touch, the first', [fix(1, 2, ''), fix(2, 2, 'x'), fix(3, 1, 'y')], 'adef', 1],
    ['at one place, the first', [fix(2, 0, 'x'), fix(2, 0, 'y')], 'abxcdef', 1],
    ['beyond the end, none', [fix(5, 3, 'x')], 'abcdef', 0],
    ['that insert and remove', [fix(0, 0, '·'), fix(5, 1, '')], '·abcde', 2],
  ])('%s', (_, fixes, text, made) => {
    expect(withFixes('abcdef', fixes)).toEqual({ text, made });
  });
});
