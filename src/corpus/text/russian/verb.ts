import { coin, wordCount, type Parts } from '../coinage.ts';
import type { Agreement } from '#src/lib/russian/declension.ts';
import { ROOTS } from './root.ts';

/** Infinitive, present of it and of them, past; third person. */
const CONJUGATIONS = {
  a: ['ать', 'ает', 'ают', 'ал'],
  ya: ['ять', 'яет', 'яют', 'ял'],
  i: ['ить', 'ит', 'ят', 'ил'],
  ova: ['овать', 'ует', 'уют', 'овал'],
} as const;
type ConjugationName = keyof typeof CONJUGATIONS;

export interface Verb {
  readonly stem: string;
  readonly conjugation: (typeof CONJUGATIONS)[ConjugationName];
}

const KNOWN: readonly Verb[] = (
  'развив:a расшир:ya финансир:ova планир:ova обеспечив:a увеличив:a модернизир:ova стро:i выпуск:a ' +
  'внедр:ya открыв:a закуп:a изуч:a обсужд:a приним:a готов:i заверш:a обновл:ya поддержив:a укрепл:ya ' +
  'объедин:ya использ:ova предлаг:a сокращ:a организ:ova'
)
  .split(' ')
  .map((entry) => {
    const [stem = '', name = ''] = entry.split(':');
    return { stem, conjugation: CONJUGATIONS[name as ConjugationName] };
  });

const PARTS: Parts<readonly [string, ConjugationName]> = {
  roots: ROOTS,
  prefixes: 'по при пере вы за до под на про от у раз об недо пред'.split(' '),
  suffixes: [
    ...([
      ['', 'a'],
      ['', 'i'],
      ['ир', 'ova'],
      ['', 'ova'],
      ['л', 'ya'],
      ['изир', 'ova'],
    ] as const),
  ],
};

export const VERB_COUNT = KNOWN.length + wordCount(PARTS);

/** The verb of a rank from 0 below `VERB_COUNT`. */
export function verb(rank: number): Verb {
  const known = KNOWN[rank];
  if (known) return known;
  const { base, suffix } = coin(rank - KNOWN.length, PARTS);
  return { stem: base + suffix[0], conjugation: CONJUGATIONS[suffix[1]] };
}

export const infinitive = ({ stem, conjugation }: Verb): string => stem + conjugation[0];

export function present({ stem, conjugation }: Verb, agreement: Agreement): string {
  return stem + conjugation[agreement === 'plural' ? 2 : 1];
}

export function past({ stem, conjugation }: Verb, agreement: Agreement): string {
  return stem + conjugation[3] + { m: '', f: 'а', n: 'о', plural: 'и' }[agreement];
}

/** The reflexive form: «развивается», «развивались». */
export const reflexive = (form: string): string =>
  form + (/[аеиоуыэюя]$/u.test(form) ? 'сь' : 'ся');
