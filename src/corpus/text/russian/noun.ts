import {
  CASES,
  DECLENSIONS,
  withEnding,
  type Case,
  type Declension,
  type DeclensionName,
} from '#src/lib/russian/declension.ts';
import { coin, wordCount, type Parts } from '../coinage.ts';
import { ROOTS } from './root.ts';

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
