import type { Locale } from '#src/site.ts';
import type { Fix } from '../../problem.ts';
import type { Prose, TextFinding, TextSubject } from './rule.ts';

/** A match of a pattern in a piece of running text, outside of web and mail addresses. */
export interface Occurrence {
  readonly prose: Prose;
  /** Of the match in `prose.text`. */
  readonly index: number;
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

/** Matches of a global pattern in the texts of these languages, in the order of the file. */
export function* occurrences(
  { prose }: Pick<TextSubject, 'prose'>,
  pattern: RegExp,
  locales?: readonly Locale[],
): Generator<Occurrence> {
  for (const piece of prose) {
    if (locales && !locales.includes(piece.locale)) continue;
    for (const match of piece.text.matchAll(pattern)) {
      if (inAddress(piece.text, match.index)) continue;
      yield { prose: piece, index: match.index, text: match[0], groups: match.slice(1) };
    }
  }
}

/** The pieces of text in which at least one of these neighbourhoods is. */
export function having(
  { prose, signs }: TextSubject,
  wanted: number,
): { readonly prose: readonly Prose[] } {
  return { prose: (signs & wanted) === 0 ? [] : prose.filter((piece) => piece.signs & wanted) };
}

const ADDRESS = /:\/\/|@[\w-]+\.\w|^www\.|\w\.[a-z]{2,}\/\w/u;

/** Whether the run without spaces around an index is a web or mail address. */
export function inAddress(text: string, index: number): boolean {
  const start = text.slice(0, index).search(/[^\s«“"(\uE000]*$/u);
  const end = text.slice(index).search(/[\s»”"]|$/u) + index;
  return ADDRESS.test(text.slice(start, end));
}

/** Offset and length in the source of characters of a piece of text; of none, the place between two. */
export function span(
  { at }: Prose,
  index: number,
  length: number,
): Pick<TextFinding, 'offset' | 'length'> {
  const offset = at(index);
  return { offset, length: length === 0 ? 0 : at(index + length - 1) + 1 - offset };
}

/**
 * The mending that puts `text` in place of characters. None in a name or within quotation marks, where a name may
 * stand, nor where the characters of a folded value do not stand side by side in the source.
 */
export function replacement(
  prose: Prose,
  [index, length]: readonly [number, number],
  text: string,
): { fix?: Fix } {
  const place = span(prose, index, length);
  const safe = !prose.name && place.length === length && !isQuoted(prose.text, index);
  return safe ? { fix: { ...place, text } } : {};
}

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const count = (sign: RegExp): number => before.match(sign)?.length ?? 0;
  return count(/[«„“]/gu) > count(/[»”]/gu) || count(/"/gu) % 2 === 1;
}
