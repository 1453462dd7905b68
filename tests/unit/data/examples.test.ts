import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { DATA_EXAMPLES, exampleCommand, type DataExample } from '#src/lib/open-data/examples.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { written } from './written.ts';

const data = written(realArchive);
afterAll(data.remove);

/** What the command of an example prints: `.import` makes every column text. */
function answer({ tables, sql }: DataExample): Record<string, unknown>[] {
  const database = new DatabaseSync(':memory:');
  for (const table of tables) {
    const { names, rows } = data.csv(`${table}.csv`);
    database.exec(`CREATE TABLE ${table} (${names.map((name) => `"${name}" TEXT`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO ${table} VALUES (${names.map(() => '?').join()})`);
    for (const row of rows) insert.run(...row);
  }
  const found = database.prepare(sql).all();
  database.close();
  return found.map((row) => ({ ...row }));
}

const answerOf = (id: DataExample['id']) => {
  const example = DATA_EXAMPLES.find((each) => each.id === id);
  return example ? answer(example) : [];
};

test('which organizations are parties most often', () => {
  const answers = answerOf('parties');
  expect(answers).toHaveLength(5);
  expect(answers.slice(0, 3)).toEqual([
    { name_ru: 'Евразийский банк развития', n: 2 },
    { name_ru: 'АО «KAZNEX INVEST»', n: 2 },
    { name_ru: 'Автономный кластерный фонд «ПИТ»', n: 2 },
  ]);
});

test('at what stage the documents are: none is called signed, none names a sum', () => {
  expect(answerOf('stages')).toEqual([{ stage: 'announced', n: 17, with_sum: 0 }]);
});

test('what regions they speak of', () => {
  expect(answerOf('places')).toEqual(
    ['KZ-11', 'KZ-19', 'KZ-31', 'KZ-71', 'RU-MOS'].map((region) => ({ region, n: 1 })),
  );
});

test('the commands can be typed into a shell', () => {
  for (const example of DATA_EXAMPLES) {
    const command = exampleCommand(example);
    expect(command).toMatch(/^sqlite3 (?:-cmd "\.import --csv \w+\.csv \w+" )+:memory: "[^"]+"$/u);
  }
});
