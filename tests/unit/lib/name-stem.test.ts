import { expect, test } from 'vitest';
import { nameLetters, nameStem } from '#src/lib/name-stem.ts';
import { LOCALES } from '#src/site.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

const WORDS = [
  ...['Длинный', 'длиннейшего', 'ЁЛКАМИ', 'стеклянный', 'каменных', 'переехавшись', 'области'],
  ...['Қазақстанның', 'келісімдеріндегі', 'ұйымнан', 'облысының', 'Банктен', 'ЖШС-ның'],
  ...["Company's", 'Company’s', 'BANK', '2016'],
];

/** Every word of the names of the archive. */
const names = Array.from(realArchive.organizations.values()).flatMap((organization) =>
  organization.names.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
);

test('the stem of a word is the beginning of its letters', () => {
  expect(names.length).toBeGreaterThan(200);
  for (const word of [...WORDS, ...names]) {
    for (const locale of LOCALES) {
      const [letters, stem] = [nameLetters(word, locale), nameStem(word, locale)];
      expect([word, letters.slice(0, stem.length)]).toEqual([word, stem]);
    }
  }
});
