import { expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { phraseDigest } from '#src/lib/rules/likeness/phrases.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

const SOURCE =
  'Завод на берегу реки выпустил за первый год работы сто двадцать паромов, которые ходят между пристанями ' +
  'трёх соседних городов и перевозят зерно, лес и пассажиров.';
const NAME =
  '«Общество перевозчиков зерна, леса и пассажиров между пристанями трёх соседних городов»';

function placesIn(body: string, { draft = false, subject = 'Паромы' } = {}): string[] {
  const phrases = phraseDigest(`${SOURCE} ${NAME}`);
  const files = {
    'releases/undated/r.ru.md': `---\ntitle: Паромы\nlead: Абзац.\nagreements:\n  - x\nsource:\n  phrases: '${phrases}'\nadded: '2026-01-01'\n${draft ? 'draft: true\n' : ''}---\n\n${body}\n`,
    'agreements/x.md': `---\nlanguage: ru\ntitle:\n  ru: Мост\nkind: agreement\nkindAsGiven: соглашение\nparties:\n  - unnamed: true\n    text:\n      ru: кто-то\nsubject:\n  ru: ${subject}\nstages:\n  - stage: announced\n    source:\n      release: r\n${draft ? 'draft: true\n' : ''}---\n`,
  };
  return inspect(folderOf(files))
    .problems.filter(({ rule }) => rule === 'copied-source')
    .map(({ place, line, column }) => `${place.file}:${line}:${column}`);
}

const COPY =
  'которые ходят между пристанями трёх соседних городов и перевозят зерно, лес и пассажиров';

test('eleven words of the source in a row are found, in the body and in the subject of an agreement', () => {
  expect(placesIn(`Построены паромы, ${COPY}.`)).toEqual(['releases/undated/r.ru.md:11:19']);
  expect(placesIn('Построены паромы.', { subject: COPY })).toEqual(['agreements/x.md:12:7']);
});

test('drafts, a retelling, and names in quotation marks are left alone', () => {
  expect(placesIn(SOURCE, { draft: true, subject: COPY })).toEqual([]);
  expect(placesIn(`За первый год завод построил 120 паромов. Ими владеет ${NAME}.`)).toEqual([]);
});

test('the digest is the same for any spacing, case and signs, and holds no words', () => {
  const digest = phraseDigest(SOURCE);
  expect(digest).toMatch(/^(?:[0-9a-f]{8}){3,}$/u);
  expect(phraseDigest(SOURCE.toUpperCase().replaceAll(', ', ' — '))).toBe(digest);
  expect(phraseDigest('Семь слов подряд ещё не фраза источника')).toBe('');
});
