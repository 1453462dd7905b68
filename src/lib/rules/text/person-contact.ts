import { span } from './occurrence.ts';
import type { Prose, TextFinding, TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu;
/** International and national numbers with their code, and any number that is called a telephone. */
const PHONES: readonly (readonly [pattern: RegExp, signs: number])[] = [
  [
    /(?<![\d.,+])\+\d{1,3}[ \u00A0-]?\(?\d{2,5}\)?(?:[ \u00A0-]?\d{2,4}){2,4}(?!\d)/gu,
    SIGN.digitAfterPlus,
  ],
  [
    /(?<![\d.,+-])8[ \u00A0-]?(?:\(\d{3,5}\)[ \u00A0-]?|\d{3,5}-)\d{1,3}(?:[ \u00A0-]?\d{2,3}){1,3}(?!\d)/gu,
    SIGN.digitAfterBracket | SIGN.hyphenAfterDigit,
  ],
  [/(?<![\d.,+-])\(\d{3,5}\) ?\d{2,3}-\d{2,4}(?:-\d{2})?(?!\d)/gu, SIGN.digitAfterBracket],
];
const MOBILE = /(?<![\d.,+-])(?:8|7)[67]\d{9}(?!\d)/gu;
const CALLED =
  /(?<=(?:^|[^\p{L}])(?:тел|моб|сот|факс|телефон\p{L}{0,3}|ұялы|tel|phone|fax|mobile)\.?:? ?)[\d+(][\d ()\u00A0-]{4,}\d/giu;
/** Tells most texts apart in no time. */
const CALL = /(?:тел|моб|сот|факс|телефон[а-я]{0,3}|ұялы|tel|phone|fax|mobile)\.?:? ?[\d+(]/i;
/** Pages of the archive itself may say where to write to it. */
const OFFICE = /^(?:info|office|mail|contact|archive|arkhiv|editor|redaktsiya|support|security)@/iu;

/** A telephone number or mail address: the archive keeps documents, not the people who sent them out. */
export const personContact: TextRule = {
  id: 'person-contact',
  severity: 'error',
  demand: 'В записях нет телефонов и адресов почты людей.',
  *check({ prose, document }) {
    for (const piece of prose) {
      if (piece.signs & SIGN.code && piece.text.includes('@')) {
        for (const { 0: text, index } of piece.text.matchAll(MAIL)) {
          if (document.collection === 'pages' && OFFICE.test(text)) continue;
          yield finding(piece, [text, index], 'Адрес почты');
        }
      }
      if (piece.signs & SIGN.digitAfterDigit) yield* phones(piece);
    }
  },
};

function* phones(piece: Prose): Generator<TextFinding> {
  const patterns = PHONES.filter(([, signs]) => piece.signs & signs).map(([pattern]) => pattern);
  if (/\d{11}/u.test(piece.text)) patterns.push(MOBILE);
  if (CALL.test(piece.text)) patterns.push(CALLED);
  const found: [start: number, end: number][] = [];
  for (const pattern of patterns) {
    for (const { 0: text, index } of piece.text.matchAll(pattern)) {
      const end = index + text.length;
      if (found.some(([from, to]) => index < to && from < end)) continue;
      found.push([index, end]);
      yield finding(piece, [text, index], 'Телефон');
    }
  }
}

const finding = (
  piece: Prose,
  [text, index]: readonly [string, number],
  what: string,
): TextFinding => ({
  message: `${what} ${text}: архив не хранит личных контактов, они устаревают и вредят людям.`,
  hint: 'Удалите его; откуда текст, сказано в поле source.',
  ...span(piece, index, text.length),
});
