import { coin, wordCount, type Parts } from '../coinage.ts';
import { CASES, withEnding, type Case, type Gender } from './noun.ts';
import { ROOTS } from './root.ts';

/** In the order of `CASES`; the masculine and plural accusative are those of inanimate nouns. */
const ENDINGS = {
  m: 'ый ого ому ый ым ом'.split(' '),
  f: 'ая ой ой ую ой ой'.split(' '),
  n: 'ое ого ому ое ым ом'.split(' '),
  plural: 'ые ых ым ые ыми ых'.split(' '),
};

/** What an adjective or a verb in the past agrees with. */
export type Agreement = Gender | 'plural';

const KNOWN = (
  'нов промышленн государственн совместн отечественн казахстанск областн национальн международн крупн ' +
  'современн технологическ финансов экономическ региональн инвестиционн производственн транспортн торгов ' +
  'аграрн социальн местн главн основн комплексн энергетическ дополнительн долгосрочн открыт ежегодн'
).split(' ');

const PARTS: Parts<string> = {
  roots: ROOTS,
  prefixes:
    'при меж без сверх авто гидро агро тепло энерго био водо транс микро электро радио гео'.split(
      ' ',
    ),
  suffixes: 'н ов ск альн ическ ивн ист ационн ительн еск онн овск'.split(' '),
};

export const ADJECTIVE_COUNT = KNOWN.length + wordCount(PARTS);

/** The stem of the adjective of a rank from 0 below `ADJECTIVE_COUNT`. */
export function adjective(rank: number): string {
  const known = KNOWN[rank];
  if (known !== undefined) return known;
  const { base, suffix } = coin(rank - KNOWN.length, PARTS);
  return base + suffix;
}

export function agree(stem: string, agreement: Agreement, wanted: Case): string {
  return withEnding(stem, ENDINGS[agreement][CASES.indexOf(wanted)] ?? '');
}
