import { span } from './occurrence.ts';
import type { Prose, TextFinding, TextRule } from './rule.ts';

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu;
/** International and national numbers with their code, and any number that is called a telephone. */
const PHONES = [
  /(?<![\d.,+])\+\d{1,3}[ \u00A0-]?\(?\d{2,5}\)?(?:[ \u00A0-]?\d{2,4}){2,4}(?!\d)/gu,
  /(?<![\d.,+-])8[ \u00A0-]?(?:\(\d{3,5}\)[ \u00A0-]?|\d{3,5}-)\d{1,3}(?:[ \u00A0-]?\d{2,3}){1,3}(?!\d)/gu,
  /(?<![\d.,+-])\(\d{3,5}\) ?\d{2,3}-\d{2,4}(?:-\d{2})?(?!\d)/gu,
  /(?<![\d.,+-])(?:8|7)[67]\d{9}(?!\d)/gu,
  /(?<=(?:^|[^\p{L}])(?:тел|моб|сот|факс|телефон\p{L}{0,3}|ұялы|tel|phone|fax|mobile)\.?:? ?)[\d+(][\d ()\u00A0-]{4,}\d/giu,
];
/** Pages of the archive itself may say where to write to it. */
const OFFICE = /^(?:info|office|mail|contact|archive|arkhiv|editor|redaktsiya|support|security)@/iu;

/** A telephone number or mail address: the archive keeps documents, not the people who sent them out. */
export const personContact: TextRule = {
  id: 'person-contact',
  severity: 'error',
  demand: 'В записях нет телефонов и адресов почты людей.',
  *check({ prose, document }) {
    for (const piece of prose) {
      if (piece.text.includes('@')) {
        for (const { 0: text, index } of piece.text.matchAll(MAIL)) {
          if (document.collection === 'pages' && OFFICE.test(text)) continue;
          yield finding(piece, [text, index], 'Адрес почты');
        }
      }
      if (/\d{2}/u.test(piece.text)) yield* phones(piece);
    }
  },
};

function* phones(piece: Prose): Generator<TextFinding> {
  const found: [start: number, end: number][] = [];
  for (const pattern of PHONES) {
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
