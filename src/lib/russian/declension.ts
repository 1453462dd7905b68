/** Russian nouns and adjectives by their endings: tables for those who inflect and for those who look for the lemma. */

/** In the order of the endings below. */
export const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type Case = (typeof CASES)[number];
export type Gender = 'm' | 'f' | 'n';

export interface Declension {
  readonly gender: Gender;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** A full stop stands for no ending. Everything is inanimate: the accusative is the nominative but in -а, -ия. */
export const DECLENSIONS = {
  hard: declension('m', '. а у . ом е', 'ы ов ам ы ами ах'),
  soft: declension('m', 'ь я ю ь ем е', 'и ей ям и ями ях'),
  y: declension('m', 'й я ю й ем е', 'и ев ям и ями ях'),
  a: declension('f', 'а ы е у ой е', 'ы . ам ы ами ах'),
  iya: declension('f', 'ия ии ии ию ией ии', 'ии ий иям ии иями иях'),
  third: declension('f', 'ь и и ь ью и', 'и ей ям и ями ях'),
  o: declension('n', 'о а у о ом е', 'а . ам а ами ах'),
  iye: declension('n', 'ие ия ию ие ием ии', 'ия ий иям ия иями иях'),
};
export type DeclensionName = keyof typeof DECLENSIONS;

/** What an adjective agrees with. */
export type Agreement = Gender | 'plural';

/** Endings of hard adjectives in the order of `CASES`; the masculine and plural accusative are inanimate. */
export const ADJECTIVE_ENDINGS: Readonly<Record<Agreement, readonly string[]>> = {
  m: 'ый ого ому ый ым ом'.split(' '),
  f: 'ая ой ой ую ой ой'.split(' '),
  n: 'ое ого ому ое ым ом'.split(' '),
  plural: 'ые ых ым ые ыми ых'.split(' '),
};

/** After к, г, х and the hushing consonants Russian writes и, never ы. */
export function withEnding(stem: string, ending: string): string {
  return /[гкхжчшщ]$/u.test(stem) && ending.startsWith('ы')
    ? `${stem}и${ending.slice(1)}`
    : stem + ending;
}

function declension(gender: Gender, singular: string, plural: string): Declension {
  const endings = (text: string) => text.split(' ').map((ending) => ending.replace('.', ''));
  return { gender, singular: endings(singular), plural: endings(plural) };
}
