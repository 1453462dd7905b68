import type { Extract } from '../extract.ts';
import { readMarks } from '../text/quote-marks.ts';
import { MARKUP, type Prose } from '../text/rule.ts';
import { FORM_PATTERN } from './name-key.ts';

/** What stands in a text as the name of an organization, with its place in the file. */
export type TextName = readonly [name: string, offset: number, length: number];

const LONGEST = 100;
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:${FORM_PATTERN}) (\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){0,3})`,
  'gu',
);
const AFTER = new RegExp(
  String.raw`((?:\p{Lu}[\p{L}\p{N}&-]* ){1,5})(?:${FORM_PATTERN})(?![\p{L}])`,
  'gu',
);

/** Names in quotation marks, and names beside a legal form without them. */
export const textNames: Extract<readonly TextName[]> = {
  id: 'names',
  from: ({ collection }) => collection === 'releases' || collection === 'agreements',
  take: ({ prose }) => prose.filter(({ name }) => !name).flatMap(namesIn),
};

function namesIn(prose: Prose): TextName[] {
  const { text, locale } = prose;
  const quoted = readMarks(text, locale)
    .pairs.filter(({ open, close }) => close.index - open.index <= LONGEST)
    .map(({ open, close }) => [open.index + 1, close.index] as const)
    .filter(([start, end]) => !/[«“„]/u.test(text.slice(start, end)));
  const beside = [BEFORE, AFTER].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: all, 1: name = '', index }) => {
      const start = index + all.indexOf(name);
      return [start, start + name.trimEnd().length] as const;
    }),
  );
  return [...quoted, ...beside].map(([start, end]) => {
    const offset = prose.at(start);
    const name = text.slice(start, end).replaceAll(MARKUP, '');
    return [name, offset, prose.at(end - 1) + 1 - offset] as const;
  });
}
