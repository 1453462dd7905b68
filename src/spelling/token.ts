import { inAddress } from '#src/lib/rules/text/occurrence.ts';
import { MARKUP, type Prose } from '#src/lib/rules/text/rule.ts';

/** A word of a text as the spelling check sees it. */
export interface Token {
  readonly word: string;
  /** In the text of its piece. */
  readonly index: number;
  readonly alphabet: 'cyrillic' | 'latin';
  /** `start`: a capital that the beginning of a sentence asks for, or a name. */
  readonly kind: 'word' | 'start' | 'name';
}

const WORD = /[\p{L}\p{M}]+(?:[-‑'’ʼ][\p{L}\p{M}]+)*/gu;
/** A capital inside or nothing but capitals: an abbreviation or a brand, which no dictionary has. */
const INNER_CAPITAL = /\p{L}\p{Lu}/u;
/** Shorter words are abbreviations as often as words. */
const SHORTEST = 4;
/** A quotation no longer than this is taken for a name. */
const LONGEST_NAME = 50;

/** The words of a piece of text, without abbreviations, addresses and what stands beside digits. */
export function* tokens({ text }: Prose): Generator<Token> {
  const names = quotedNames(text);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    if (word.length < SHORTEST || INNER_CAPITAL.test(word) || isBesideDigit(text, index, end))
      continue;
    if (isAbbreviation(text, word, end) || inAddress(text, index)) continue;
    const alphabet = /^[\p{Script=Latin}\p{M}'’ʼ‑-]+$/u.test(word)
      ? 'latin'
      : /^[\p{Script=Cyrillic}\p{M}'’ʼ‑-]+$/u.test(word)
        ? 'cyrillic'
        : null;
    if (alphabet === null) continue;
    const quoted = names.some(([from, to]) => from <= index && end <= to);
    yield { word, index, alphabet, kind: quoted ? 'name' : kindOf(text, word, index) };
  }
}

function kindOf(text: string, word: string, index: number): Token['kind'] {
  if (!/^\p{Lu}/u.test(word)) return 'word';
  const before = text.slice(Math.max(0, index - 12), index).replaceAll(MARKUP, '');
  return /(?:^|[.!?…:;—–\n•]\s*)[«“„"(\s]*$/u.test(before) &&
    !/(?<!\p{L})\p{L}{1,3}\.\s*$/u.test(before)
    ? 'start'
    : 'name';
}

const isBesideDigit = (text: string, start: number, end: number): boolean =>
  /[\d_]|\d-/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^-?[\d_]/u.test(text.slice(end, end + 2));

/** `просп. Абая`, `тыс. тонн`, `про…`: a full stop that does not end the sentence, a word cut short. */
const isAbbreviation = (text: string, word: string, end: number): boolean =>
  /^(?:…|\.\.\.)/u.test(text.slice(end, end + 3)) ||
  (word.length <= 6 && /^\.[ \u00A0]?[\p{Ll}\d,;)«]/u.test(text.slice(end, end + 3)));

/** Where short quotations stand. */
function quotedNames(text: string): [number, number][] {
  return Array.from(text.matchAll(/[«“„"]([^«»“”„"]+)[»”“"]/gu), ({ 0: all, index }) => [
    index,
    all.length <= LONGEST_NAME ? index + all.length : index,
  ]);
}
