import { plainLetters } from '#src/lib/plain-letters.ts';
import { smallLetters } from '#src/search/text/letters.ts';

/**
 * How a word sounds, one sign a sound, whatever alphabet writes it: `Hilton` and `Хилтон`,
 * `Qazaqstan` and `Қазақстан` are the same. Follows the ways in which people transliterate
 * (GOST 7.79, BGN/PCGN, the Kazakh Latin alphabets of 2018 and 2021), all at once; so it is coarse.
 */
const CYRILLIC: readonly (readonly [string, string])[] = [
  ['дж', 'j'],
  ['тс', 'c'],
  ...pairs('абвгдезийклмнопрстуфх', 'abvgdeziiklmnoprstufh'),
  ...pairs('ыэцжўі', 'iecjui'),
  ['ч', 'C'],
  ['ш', 'S'],
  ['щ', 'S'],
  ['ю', 'iu'],
  ['я', 'ia'],
  ['ъ', ''],
  ['ь', ''],
];

const LATIN: readonly (readonly [string, string])[] = [
  ['shch', 'S'],
  ['sch', 'S'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['ts', 'c'],
  ['ck', 'k'],
  ...['ya', 'ja'].map((letters) => [letters, 'ia'] as const),
  ...['yu', 'ju'].map((letters) => [letters, 'iu'] as const),
  ...['yo', 'jo', 'ye', 'je'].map((letters) => [letters, 'e'] as const),
  ['x', 'ks'],
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ...['ce', 'ci'].map((letters) => [letters, letters.replace('c', 's')] as const),
  ['c', 'k'],
];

/** Takes a word or a stem in either alphabet. */
export function soundOf(word: string): string {
  const letters = plainLetters(smallLetters(word)).replace(/[^\p{L}]/gu, '');
  const table = /\p{Script=Cyrillic}/u.test(letters) ? CYRILLIC : LATIN;
  return replaced(letters, table).replace(/(.)\1+/gu, '$1');
}

const TO_CYRILLIC: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'ия'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['yo', 'е'],
  ['ye', 'е'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['oy', 'ой'],
  ['ey', 'ей'],
  ['ay', 'ай'],
  ...pairs('abvgdezijklmnoprstufhcyqwx', 'абвгдезийклмнопрстуфхцыквх'),
];

/** A Latin word in Russian letters, near enough for a stemmer to know its ending. */
export function inCyrillic(word: string): string {
  return replaced(smallLetters(word).replace(/['’ʼ]/gu, 'ь'), TO_CYRILLIC);
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((sign, place) => [sign, to[place] ?? sign]);
}

/** Replaces at each place the first row that fits. */
function replaced(text: string, table: readonly (readonly [string, string])[]): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const [from, to] = table.find(([letters]) => text.startsWith(letters, at)) ?? [
      text[at],
      text[at],
    ];
    result += to ?? '';
    at += from?.length ?? 1;
  }
  return result;
}
