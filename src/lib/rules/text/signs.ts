/**
 * What stands beside what in a text, as bits. A text is looked through once; a rule that cannot find anything
 * without a certain neighbourhood asks for its bit first, and most texts never see most patterns.
 */
export const SIGN = {
  doubleSpace: 1 << 0,
  spaceBeforeMark: 1 << 1,
  spaceAfterOpening: 1 << 2,
  markAfterMark: 1 << 3,
  letterAfterMark: 1 << 4,
  signAfterLetter: 1 << 5,
  alphabetsTouch: 1 << 6,
  latinAfterSpace: 1 << 7,
  spaceAfterLatin: 1 << 8,
  straightQuote: 1 << 9,
  spacedHyphen: 1 << 10,
  digit: 1 << 11,
  spaceAfterDigit: 1 << 12,
  markAfterDigit: 1 << 13,
  digitAfterPlus: 1 << 14,
  quote: 1 << 15,
  invisible: 1 << 16,
  latin: 1 << 17,
  /** A character that code is written with: `{ $ < > & % \ = @` or a backtick. */
  code: 1 << 18,
  /** A character of Markdown that is more than headings, lists and links. */
  markup: 1 << 19,
  digitAfterBracket: 1 << 20,
  hyphenAfterDigit: 1 << 21,
  digitAfterDigit: 1 << 22,
  capitals: 1 << 23,
  letterAfterDigit: 1 << 24,
} as const;

const CLASSES = [
  ...['other', 'space', 'break', 'digit', 'lower', 'upper', 'latin', 'Latin', 'comma', 'colon'],
  ...['point', 'bang', 'openQuote', 'closeQuote', 'openBracket', 'closeBracket', 'straight'],
  ...['apostrophe', 'hyphen', 'code', 'tag', 'star', 'symbol', 'plus', 'invisible'],
] as const;
type Class = (typeof CLASSES)[number];

/** Controls, marks of direction, characters of no width, private and unassigned ones, halves of pairs. */
const INVISIBLE_RANGES: readonly (readonly [number, number])[] = [
  ...([
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0d, 0x0d],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
  ] as const),
  ...([
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
  ] as const),
  ...([
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
  ] as const),
  ...([
    [0x3164, 0x3164],
    [0xd800, 0xf8ff],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
  ] as const),
  ...([
    [0xffa0, 0xffa0],
    [0xfff0, 0xffff],
  ] as const),
];

const WIDTH = 32;
const CLASS_OF = classTable();
const BITS = bitTable();

const WORDS: ReadonlySet<number> = new Set(
  (['digit', 'lower', 'upper', 'latin', 'Latin'] as const).map((name) => CLASSES.indexOf(name)),
);

/** For each code unit that is a Latin or Cyrillic letter or a digit its small form, else 0. */
export const WORD_CODES = Uint16Array.from(CLASS_OF, (own, code) =>
  WORDS.has(own) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

export const isWordCode = (code: number): boolean => (WORD_CODES[code] ?? 0) !== 0;

/** Bits of all neighbourhoods in a text. */
export function signsOf(text: string): number {
  let bits = 0;
  let before = CLASSES.indexOf('break');
  for (let index = 0; index < text.length; index++) {
    const own = CLASS_OF[text.charCodeAt(index)] ?? 0;
    bits |= BITS[before * WIDTH + own] ?? 0;
    before = own;
  }
  return bits | (BITS[before * WIDTH + CLASSES.indexOf('break')] ?? 0);
}

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (name: Class, characters: string): void => {
    for (const character of characters) table[character.charCodeAt(0)] = CLASSES.indexOf(name);
  };
  const range = (name: Class, from: number, to: number): void => {
    table.fill(CLASSES.indexOf(name), from, to + 1);
  };
  for (const [from, to] of INVISIBLE_RANGES) range('invisible', from, to);
  for (let code = 0x41; code < 0x530; code++) {
    const letter = String.fromCharCode(code);
    const isLower = letter === letter.toLowerCase();
    if (/\p{Script=Latin}/u.test(letter)) range(isLower ? 'latin' : 'Latin', code, code);
    else if (/\p{Script=Cyrillic}/u.test(letter)) range(isLower ? 'lower' : 'upper', code, code);
  }
  range('digit', 0x30, 0x39);
  set('break', '\n');
  set('space', ' \u00A0\u2009\u202F');
  set('comma', ',;');
  set('colon', ':');
  set('point', '.…');
  set('bang', '!?');
  set('openQuote', '«„“');
  set('closeQuote', '»”');
  set('openBracket', '([');
  set('closeBracket', ')]');
  set('straight', '"');
  set('apostrophe', "'");
  set('hyphen', '-');
  set('code', '{$>%=@');
  set('tag', '<&\\`');
  set('star', '*_~|\t');
  set('symbol', '^#°§₸₽€');
  set('plus', '+');
  return table;
}

function bitTable(): Int32Array {
  const table = new Int32Array(WIDTH * WIDTH);
  const all = CLASSES;
  const letters = ['lower', 'upper', 'latin', 'Latin'] as const;
  const marks = ['comma', 'colon', 'point'] as const;
  const mark = (
    sign: keyof typeof SIGN,
    first: readonly Class[],
    second: readonly Class[],
  ): void => {
    for (const a of first) {
      for (const b of second) {
        const at = CLASSES.indexOf(a) * WIDTH + CLASSES.indexOf(b);
        table[at] = (table[at] ?? 0) | SIGN[sign];
      }
    }
  };
  mark('doubleSpace', ['space'], ['space']);
  mark('spaceBeforeMark', ['space'], [...marks, 'bang', 'closeQuote', 'closeBracket']);
  mark('spaceBeforeMark', ['space'], ['apostrophe']);
  mark('spaceAfterOpening', ['openQuote', 'openBracket'], ['space']);
  mark('markAfterMark', marks, marks);
  mark('markAfterMark', ['bang'], ['bang']);
  mark('letterAfterMark', ['comma', 'point', 'colon'], [...letters, 'openQuote']);
  mark('signAfterLetter', letters, ['code', 'tag', 'star', 'symbol', 'plus']);
  mark('alphabetsTouch', ['lower', 'upper'], ['latin', 'Latin']);
  mark('alphabetsTouch', ['latin', 'Latin'], ['lower', 'upper']);
  mark('signAfterLetter', ['code'], ['code']);
  mark('latinAfterSpace', ['space'], ['latin']);
  mark('spaceAfterLatin', ['Latin'], ['space']);
  mark('straightQuote', all, ['straight']);
  mark('straightQuote', ['space', 'break', 'openBracket'], ['apostrophe']);
  mark('spacedHyphen', ['space', 'hyphen'], ['hyphen']);
  mark('spacedHyphen', ['hyphen'], ['space', 'break']);
  mark('digit', all, ['digit']);
  mark('spaceAfterDigit', ['digit'], ['space']);
  mark('markAfterDigit', ['digit'], marks);
  mark('digitAfterPlus', ['plus'], ['digit']);
  mark('digitAfterBracket', ['openBracket'], ['digit']);
  mark('hyphenAfterDigit', ['digit'], ['hyphen']);
  mark('digitAfterDigit', ['digit'], ['digit']);
  mark('letterAfterDigit', ['digit'], ['lower']);
  mark('quote', all, ['openQuote', 'closeQuote']);
  mark('invisible', all, ['invisible']);
  mark('capitals', ['upper', 'Latin'], ['upper', 'Latin']);
  mark('latin', ['latin', 'Latin'], ['latin', 'Latin']);
  mark('code', all, ['code', 'tag']);
  mark('markup', all, ['tag', 'star', 'invisible']);
  return table;
}
