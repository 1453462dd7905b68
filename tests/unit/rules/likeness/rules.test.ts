import { expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

const release = (body: string): string =>
  `---\ntitle: Порт\nlead: Порт открыт.\nsource: {}\nadded: '2026-01-01'\n---\n\n${body}\n`;

const organization = (...names: string[]): string =>
  `---\nnames:\n${names.map((name) => `  - text: '${name}'\n    language: ru\n    basis: text\n`).join('')}kind: company\n---\n`;

const agreement = (title: string, ...parties: string[]): string =>
  `---\nlanguage: ru\ntitle:\n  ru: ${title}\nkind: agreement\nkindAsGiven: соглашение\nparties:\n${parties
    .map((party) => `  - organization: ${party}\n`)
    .join('')}stages:\n  - stage: announced\n---\n`;

/** Problems of one rule, each as `file:line:column`. */
function places(rule: string, files: Readonly<Record<string, string>>): string[] {
  return inspect(folderOf(files))
    .problems.filter((problem) => problem.rule === rule)
    .map(({ place, line, column }) => `${place.file}:${line}:${column}`);
}

const SENTENCES = Array.from(
  { length: 30 },
  (_, index) => `Пункт ${index}: причал ${index * 7} принимает суда номер ${index * 3}.`,
);
const TEXT = SENTENCES.join(' ');

test('a release that was taken in twice with a few words changed', () => {
  const files = {
    'releases/undated/port.ru.md': release(TEXT),
    'releases/undated/port-snova.ru.md': release(TEXT.replaceAll('причал 7 ', 'пирс 7 ')),
    'releases/undated/inoe.ru.md': release(
      SENTENCES.map((_, index) => `В доке ${index} чинят корабль ${index * 11} по заказу.`).join(
        ' ',
      ),
    ),
  };
  expect(places('near-duplicate', files)).toEqual(['releases/undated/port.ru.md:2:8']);
});

test('short texts and the languages of one release are no duplicates', () => {
  const translation = '---\ntitle: Port\nlead: Port.\ntranslator: Kelisim\n---\n\n';
  const files = {
    'releases/undated/port.ru.md': release(TEXT),
    'releases/undated/port.kk.md': `${translation}${TEXT}\n`,
    'releases/undated/a.ru.md': release('Порт открыт.'),
    'releases/undated/b.ru.md': release('Порт открыт.'),
  };
  expect(places('near-duplicate', files)).toEqual([]);
});

test('an agreement of the same parties on the same subject, in whatever order', () => {
  const files = {
    'agreements/most.md': agreement('Мост через реку у порта', 'reka', 'dok'),
    'agreements/most-snova.md': agreement('Мост через реку у порта', 'dok', 'reka'),
    'agreements/parom.md': agreement('Паром для грузов и людей', 'reka', 'dok'),
    'agreements/most-drugih.md': agreement('Мост через реку у порта', 'reka', 'pristan'),
  };
  expect(places('near-duplicate', files)).toEqual(['agreements/most-snova.md:8:3']);
});

test.each([
  ['Строит ООО «Пристонь» на реке.', ['8:13']],
  ['Строит ООО Пристонь на реке.', ['8:12']],
  ['Заказ «Степного путя» выполнен.', []],
  ['Заказ «НК «Степного пути» выполнен.', []],
  ['Заказ АО «Степнои путь» выполнен.', ['8:11']],
  ['Завод «Машзавод № 2» и «Машзавод № 1».', []],
  ['Проект «Зелёный порт» и «Река».', []],
])('a name close to a known one: %s', (body, expected) => {
  const files = {
    'organizations/pristan.md': organization('ООО «Пристань»', '«Машзавод № 1»'),
    'organizations/put.md': organization('АО «НК «Степной путь»'),
    'releases/undated/port.ru.md': release(body),
  };
  const found = places('name-close-to-alias', files);
  expect(found).toEqual(expected.map((place) => `releases/undated/port.ru.md:${place}`));
});
