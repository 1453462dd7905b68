import { coin, wordCount, type Parts } from '../coinage.ts';
import { ROOTS } from './root.ts';

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

interface Declension {
  readonly gender: Gender;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** A full stop stands for no ending. Everything is inanimate: the accusative is the nominative but in -а, -ия. */
const DECLENSIONS = {
  hard: declension('m', '. а у . ом е', 'ы ов ам ы ами ах'),
  soft: declension('m', 'ь я ю ь ем е', 'и ей ям и ями ях'),
  a: declension('f', 'а ы е у ой е', 'ы . ам ы ами ах'),
  iya: declension('f', 'ия ии ии ию ией ии', 'ии ий иям ии иями иях'),
  third: declension('f', 'ь и и ь ью и', 'и ей ям и ями ях'),
  o: declension('n', 'о а у о ом е', 'а . ам а ами ах'),
  iye: declension('n', 'ие ия ию ие ием ии', 'ия ий иям ия иями иях'),
};
type DeclensionName = keyof typeof DECLENSIONS;

export interface Noun {
  readonly stem: string;
  readonly declension: Declension;
}

const KNOWN = nouns(
  'проект:hard развит:iye регион:hard компан:iya област:third завод:hard ориентир:hard производств:o',
  'программ:a предприят:iye вклад:hard инвестиц:iya сотрудничеств:o строительств:o комисс:iya',
  'работ:a услов:iye структур:a отрасл:third экспорт:hard систем:a технолог:iya комплекс:hard',
  'показател:soft участник:hard реализац:iya продукц:iya партнерств:o сектор:hard возможност:third',
  'центр:hard план:hard объект:hard решен:iye мер:a район:hard срок:hard деятельност:third',
  'качеств:o модернизац:iya импорт:hard груз:hard материал:hard ресурс:hard территор:iya задач:a',
  'продукт:hard потенциал:hard сфер:a кластер:hard тариф:hard модул:soft оборудован:iye мощност:third',
);

const PARTS: Parts<readonly [string, DeclensionName]> = {
  roots: ROOTS,
  prefixes: (
    'пере под над при раз пред сверх меж авто гидро агро тепло энерго нефте радио био металло само водо ' +
    'транс микро макро электро электрогидро агротехно тепломагнито геомеханико радиотехно биоэнерго'
  ).split(' '),
  suffixes: [
    ...([
      ['', 'hard'],
      ['ость', 'third'],
      ['ение', 'iye'],
      ['ание', 'iye'],
      ['ник', 'hard'],
    ] as const),
    ...([
      ['итель', 'soft'],
      ['ация', 'iya'],
      ['изм', 'hard'],
      ['ор', 'hard'],
      ['ина', 'a'],
    ] as const),
    ...([
      ['ство', 'o'],
      ['ит', 'hard'],
      ['он', 'hard'],
      ['ура', 'a'],
      ['ент', 'hard'],
    ] as const),
    ...([
      ['', 'a'],
      ['арь', 'soft'],
      ['ия', 'iya'],
      ['ист', 'hard'],
      ['ада', 'a'],
    ] as const),
  ].map(([suffix, name]) => [bare(suffix, name), name] as const),
};

export const NOUN_COUNT = KNOWN.length + wordCount(PARTS);

/** The noun of a rank from 0 below `NOUN_COUNT`. */
export function noun(rank: number): Noun {
  const known = KNOWN[rank];
  if (known) return known;
  const { base, suffix } = coin(rank - KNOWN.length, PARTS);
  return { stem: base + suffix[0], declension: DECLENSIONS[suffix[1]] };
}

export function decline({ stem, declension }: Noun, wanted: Case, plural: boolean): string {
  const endings = plural ? declension.plural : declension.singular;
  return withEnding(stem, endings[CASES.indexOf(wanted)] ?? '');
}

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

/** A suffix without the ending of its nominative. */
function bare(suffix: string, name: DeclensionName): string {
  return suffix.slice(
    0,
    suffix.length - (suffix ? (DECLENSIONS[name].singular[0]?.length ?? 0) : 0),
  );
}

function nouns(...lines: readonly string[]): Noun[] {
  return lines
    .flatMap((line) => line.split(' '))
    .map((entry) => {
      const [stem = '', name = ''] = entry.split(':');
      return { stem, declension: DECLENSIONS[name as DeclensionName] };
    });
}
