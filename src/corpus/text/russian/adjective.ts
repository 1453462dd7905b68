import { coin, wordCount, type Parts } from '../coinage.ts';
import {
  ADJECTIVE_ENDINGS,
  CASES,
  withEnding,
  type Agreement,
  type Case,
} from '#src/lib/russian/declension.ts';
import { ROOTS } from './root.ts';

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
  return withEnding(stem, ADJECTIVE_ENDINGS[agreement][CASES.indexOf(wanted)] ?? '');
}
