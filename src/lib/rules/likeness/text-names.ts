import { detached } from '../../detached.ts';
import type { Place } from '../../problem.ts';
import type { Extract } from '../extract.ts';
import { MARKUP, type Prose, type TextSubject } from '../text/rule.ts';
import { SIGN } from '../text/signs.ts';
import { isForm } from './name-key.ts';

/** What stands in a text as the name of an organization, with its place in the file. */
export interface TextName {
  readonly name: string;
  readonly place: Omit<Place, 'file'>;
}

const LONGEST = 100;
/** What may be a legal form. */
const CAPITALS = /[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,5}|Ltd|Inc|Corp|GmbH/gu;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}&-]*`;
const AFTER = new RegExp(`^ (${WORD}(?: ${WORD}){0,3})`, 'u');
const BEFORE = new RegExp(`(${WORD}(?: ${WORD}){0,4}) $`, 'u');
/** Characters in which the longest name beside a form stands. */
const NEAR = 80;

/** Names in quotation marks, and names beside a legal form without them. */
export const textNames: Extract<readonly TextName[]> = {
  id: 'names',
  from: ({ collection }) => collection === 'releases' || collection === 'agreements',
  take: (subject) =>
    subject.prose.filter(({ name }) => !name).flatMap((piece) => namesIn(piece, subject)),
};

function namesIn(prose: Prose, subject: TextSubject): TextName[] {
  const { text, signs } = prose;
  const isBeside = signs & (SIGN.capitals | SIGN.latin);
  return [...quoted(prose, subject), ...(isBeside ? besideForms(text) : [])].map(([start, end]) => {
    const name = text.slice(start, end).replaceAll(MARKUP, '');
    return { name: detached(name), place: placeOf(prose, start, end - start) };
  });
}

/** Offsets in YAML cost too much to be taken before a name is found wanting. */
const placeOf = ({ path, at }: Prose, index: number, length: number): TextName['place'] =>
  path ? { path, index } : { offset: at(index), length };

type Range = readonly [start: number, end: number];

/** Quotations without a quotation inside. */
function quoted(prose: Prose, subject: TextSubject): Range[] {
  if (!(prose.signs & SIGN.quote)) return [];
  const { text } = prose;
  return subject
    .marks(prose)
    .pairs.filter(({ open, close }) => close.index - open.index <= LONGEST)
    .map(({ open, close }) => [open.index + 1, close.index] as const)
    .filter(([start, end]) => start < end && !/[«“„]/u.test(text.slice(start, end)));
}

function besideForms(text: string): Range[] {
  return Array.from(text.matchAll(CAPITALS)).flatMap(({ 0: form, index }): Range[] => {
    const end = index + form.length;
    if (!isForm(form) || /\p{L}/u.test(text.charAt(index - 1) + text.charAt(end))) return [];
    const after = AFTER.exec(text.slice(end, end + NEAR))?.[1];
    const before = BEFORE.exec(text.slice(Math.max(0, index - NEAR), index))?.[1];
    return [
      ...(after === undefined ? [] : [[end + 1, end + 1 + after.length] as const]),
      ...(before === undefined ? [] : [[index - 1 - before.length, index - 1] as const]),
    ];
  });
}
