import { describe, expect, test } from 'vitest';
import { TAXONOMIES } from '#src/lib/records/taxonomy.ts';
import { LOCALES } from '#src/site.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';

describe.each(TAXONOMIES)('the code list “%s”', (list) => {
  const terms = [...realArchive.taxonomies[list].values()];

  test('says everything in three languages', () => {
    expect(terms.length).toBeGreaterThan(0);
    const lacking = terms.flatMap(({ id, name, short, note }) =>
      [name, short, note].flatMap((text) =>
        text === null || LOCALES.every((locale) => text[locale]) ? [] : [[id, text]],
      ),
    );
    expect(lacking).toEqual([]);
  });

  test('says it in English without Cyrillic letters, in Russian and Kazakh with them', () => {
    const mistaken = terms.flatMap(({ id, name, note }) =>
      [name, note ?? name].flatMap((text) =>
        LOCALES.filter(
          (locale) => /\p{Script=Cyrillic}/u.test(text[locale] ?? '') === (locale === 'en'),
        ).map((locale) => [id, text[locale]]),
      ),
    );
    expect(mistaken).toEqual([]);
  });
});
