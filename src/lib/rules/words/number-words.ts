import type { Locale } from '#src/site.ts';

type Words = readonly (readonly [pattern: string, value: number])[];

/** Numbers as words, in every form that texts use; longer words first where one begins another. */
const WORDS: Readonly<Record<Locale, Words>> = {
  ru: [
    ['одиннадцат\\p{L}*', 11],
    ['двенадцат\\p{L}*', 12],
    ['тринадцат\\p{L}*', 13],
    ['четырнадцат\\p{L}*', 14],
    ['пятнадцат\\p{L}*', 15],
    ['шестнадцат\\p{L}*', 16],
    ['семнадцат\\p{L}*', 17],
    ['восемнадцат\\p{L}*', 18],
    ['девятнадцат\\p{L}*', 19],
    ['двадцат\\p{L}*', 20],
    ['тридцат\\p{L}*', 30],
    ['сорок\\p{L}*', 40],
    ['пят(?:ьдесят|идесят)\\p{L}*', 50],
    ['сто|ст[ау]|сотн\\p{L}*', 100],
    [
      'один|одн(?:а|о|у|и|ого|ой|ому|им|их|ом)|перв(?:ый|ая|ое|ом|ого|ой|ую|ых)|единственн\\p{L}*',
      1,
    ],
    [
      'дв(?:а|е|ух|ум|умя)|об[ае]|обе(?:их|им)|обо(?:их|им)|двое|втор(?:ой|ая|ое|ом|ого|ую|ых)|двусторонн\\p{L}*|двухсторонн\\p{L}*|пар[ауые]',
      2,
    ],
    [
      'тр(?:и|ех|ёх|ем|ём|емя|емя)|трое|трет(?:ий|ья|ье|ьем|ьего|ьей|ью|ьих)|трехсторонн\\p{L}*|трёхсторонн\\p{L}*',
      3,
    ],
    ['четыр(?:е|ех|ёх|ем|ём|ьмя)|четверо|четверт\\p{L}*|четвёрт\\p{L}*', 4],
    ['пят(?:ь|и|ью|еро|ый|ая|ое|ом|ого|ой|ую|ых)', 5],
    ['шест(?:ь|и|ью|еро|ой|ая|ое|ом|ого|ую|ых)', 6],
    ['сем(?:ь|и|ью|еро)|седьм\\p{L}*', 7],
    ['вос(?:емь|ьми|емью)|восьм\\p{L}*', 8],
    ['девят(?:ь|и|ью|ый|ая|ое|ом|ого|ой|ую|ых)', 9],
    ['десят(?:ь|и|ью|ок|ки|ков|ый|ая|ое|ом|ого|ой|ую|ых)', 10],
  ],
  kk: [
    ['бір(?:і|інші\\p{L}*|ен|еу\\p{L}*)?', 1],
    ['екі(?:нші\\p{L}*|еу\\p{L}*|жақты\\p{L}*)?|екеу\\p{L}*|қос', 2],
    ['үш(?:інші\\p{L}*|еу\\p{L}*|жақты\\p{L}*)?', 3],
    ['төрт(?:інші\\p{L}*|еу\\p{L}*)?', 4],
    ['бес(?:інші\\p{L}*|еу\\p{L}*)?', 5],
    ['алты(?:ншы\\p{L}*|ау\\p{L}*)?|алтау\\p{L}*', 6],
    ['жеті(?:нші\\p{L}*)?|жетеу\\p{L}*', 7],
    ['сегіз(?:інші\\p{L}*)?', 8],
    ['тоғыз(?:ыншы\\p{L}*)?', 9],
    ['он(?:ыншы\\p{L}*|ға|нан|дық\\p{L}*)?', 10],
    ['жиырма\\p{L}*', 20],
    ['отыз\\p{L}*', 30],
    ['қырық\\p{L}*', 40],
    ['елу\\p{L}*', 50],
    ['жүз(?:ге|ден|дік\\p{L}*)?', 100],
  ],
  en: [
    ['one|first|once|single|sole', 1],
    ['two|second|twice|both|bilateral|pair|couple', 2],
    ['three|third|trilateral', 3],
    ['four(?:th)?', 4],
    ['five|fifth', 5],
    ['six(?:th)?', 6],
    ['seven(?:th)?', 7],
    ['eight[h]?', 8],
    ['nine|ninth', 9],
    ['ten(?:th)?', 10],
    ['eleven(?:th)?', 11],
    ['twelve|twelfth|dozen', 12],
    ['thirteen(?:th)?', 13],
    ['fourteen(?:th)?', 14],
    ['fifteen(?:th)?', 15],
    ['sixteen(?:th)?', 16],
    ['seventeen(?:th)?', 17],
    ['eighteen(?:th)?', 18],
    ['nineteen(?:th)?', 19],
    ['twent(?:y|ieth)', 20],
    ['thirt(?:y|ieth)', 30],
    ['fort(?:y|ieth)', 40],
    ['fift(?:y|ieth)', 50],
    ['hundreds?', 100],
  ],
};

const PATTERNS = Object.fromEntries(
  Object.entries(WORDS).map(([locale, words]) => [
    locale,
    {
      any: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:${words.map(([pattern]) => `(${pattern})`).join('|')})(?![\p{L}\p{N}])`,
        'giu',
      ),
      values: words.map(([, value]) => value),
    },
  ]),
) as unknown as Record<Locale, { any: RegExp; values: number[] }>;

const ROMAN = /(?<![\p{L}\p{N}])[IVXLCІХ]{1,8}(?![\p{L}\p{N}])/gu;
const DIGITS: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10, L: 50, C: 100 };

/** Numbers that a text gives without figures: as words, and as Roman numerals. */
export function numbersInWords(text: string, locale: Locale): number[] {
  const { any, values } = PATTERNS[locale];
  const found = new Set<number>();
  for (const [, ...groups] of text.matchAll(any)) {
    const value = values[groups.findIndex(Boolean)];
    if (value !== undefined) found.add(value);
  }
  for (const [numeral] of text.matchAll(ROMAN)) found.add(romanValue(numeral));
  return [...found];
}

function romanValue(numeral: string): number {
  const values = Array.from(numeral, (letter) => DIGITS[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
