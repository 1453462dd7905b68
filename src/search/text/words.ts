/** A word of a text with its place, so that it can be marked there. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const SPACE = '[\\u0020\\u00A0\\u2009\\u202F]';
/** «6 тыс. 453» is one number. */
const THOUSAND = '(?:тыс\\.?|тысяч[аи]?|мың)';
const WORD = new RegExp(
  [
    `\\d{1,3}${SPACE}${THOUSAND}${SPACE}\\d{3}(?!\\d)`,
    `\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`,
    '\\d+(?:[.,]\\d+)*',
    "(?:\\p{L}[\\p{M}\\u00AD\\u200B-\\u200D]*)+(?:['’ʼ]\\p{Script=Latin}+)?",
  ].join('|'),
  'giu',
);

/**
 * Words and numbers of a text, in order. `14,57`, `6 453` and `6 тыс. 453` are one word each, a date in figures
 * (`16.09.2016`) is three, `бизнес-форум` is two, `№56` is `56`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const found = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (isDate(found.text)) words.push(...partsOf(found));
    else words.push(found);
  }
  return words;
}

function isDate(text: string): boolean {
  return /^\d+[.,]\d+[.,]\d/u.test(text);
}

function partsOf(word: Word): Word[] {
  return [...word.text.matchAll(/\d+/gu)].map((match) => ({
    text: match[0],
    start: word.start + match.index,
    end: word.start + match.index + match[0].length,
  }));
}

/** A number in one way of writing: `14,57` → `14.57`, `6 453` → `6453`, `09` → `9`. */
export function plainNumber(text: string): string {
  const digits = text.replace(/\p{L}+\.?/gu, '').replace(/[^\d.,]/gu, '');
  const [whole = '', fraction] = digits.split(/[.,]/u);
  const plain = whole.replace(/^0+(?=\d)/u, '');
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}
