import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../../scripts/words.ts');

/** Runs `npm run words` on a content folder. */
function words(
  folder: string,
  ...args: readonly string[]
): { status: number | null; said: string } {
  const env = { ...process.env, CONTENT_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { env });
  return { status, said: `${stdout.toString()}${stderr.toString()}` };
}

test('adds words to the list of the content folder, sorted, each once', () => {
  const folder = temporaryFolder();
  expect(words(folder, 'add', 'порт', 'акимат', 'порт').status).toBe(0);
  const { status, said } = words(folder, 'add', 'Kelisim', 'порт');
  expect(status).toBe(0);
  expect(said).toContain('Добавлено: 1, всего в списке: 3');
  const lines = readFileSync(path.join(folder, 'words.txt'), 'utf8').split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual(['Kelisim', 'акимат', 'порт', '']);
});

test.each([[['add']], [['remove', 'порт']], [['add', 'два слова']], [['add', '<b>']]])(
  'refuses %j and writes nothing',
  (args) => {
    const folder = temporaryFolder();
    const { status, said } = words(folder, ...args);
    expect(status).toBe(2);
    expect(said).toContain('npm run words -- add');
    expect(existsSync(path.join(folder, 'words.txt'))).toBe(false);
  },
);
