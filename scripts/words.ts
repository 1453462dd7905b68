import { readFileSync, writeFileSync } from 'node:fs';
import { commandLine } from '#scripts/command-line.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { addWords, WORDS_FILE, wordsIn } from '#src/spelling/word-list.ts';
import path from 'node:path';

/** `npm run words -- add WORD…`: adds to the list of right words, sorted, each once. */
const USAGE = 'Так: npm run words -- add СЛОВО…';
const WORD = /^[\p{L}\p{M}]+(?:[-‑'’ʼ][\p{L}\p{M}]+)*$/u;

const { values, positionals } = commandLine({ options: OPTION_TYPES, allowPositionals: true });
const [command, ...words] = positionals;
if (command !== 'add' || words.length === 0) fail(USAGE);
const wrong = words.filter((word) => !WORD.test(word.normalize('NFC')));
if (wrong.length > 0)
  fail(`Не слова: ${wrong.join(', ')}. В слове буквы, дефис и апостроф.\n${USAGE}`);

const file = path.join(readOptions(values, process.env).contentDir, WORDS_FILE);
const before = read(file);
const after = addWords(before, words);
if (after !== before) writeFileSync(file, after);
const added = wordsIn(after).length - wordsIn(before).length;
console.log(`Добавлено: ${added}, всего в списке: ${wordsIn(after).length} (${file}).`);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '# Верные слова, которых нет в словарях; каждое — со всеми окончаниями. npm run words -- add СЛОВО…\n';
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
