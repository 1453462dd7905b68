import {
  ADJECTIVE_ENDINGS,
  CASES,
  type Agreement,
  type Case,
} from '#src/lib/russian/declension.ts';

/** Endings of soft adjectives beside the hard ones: `внешним`, `казахстанской`. */
const SOFT: Readonly<Record<Agreement, readonly string[]>> = {
  m: 'ий его ему ий им ем'.split(' '),
  f: 'яя ей ей юю ей ей'.split(' '),
  n: 'ее его ему ее им ем'.split(' '),
  plural: 'ие их им ие ими их'.split(' '),
};
const ANY = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ей|ых|их|ыми|ими)$/u;

/** Whether a word ends like an adjective. */
export const isAdjective = (word: string): boolean =>
  word.length > 4 &&
  ANY.test(word.toLowerCase()) &&
  !/(?:ание|ение|ятие|итие|тием|нием|ствие|ием)$/iu.test(word);

/** The nominative of an adjective that agrees with a noun in another case. */
export function nominative(word: string, agreement: Agreement, given: Case): string {
  const index = CASES.indexOf(given);
  for (const [table, soft] of [
    [ADJECTIVE_ENDINGS, false],
    [SOFT, true],
  ] as const) {
    const ending = table[agreement][index] ?? '';
    if (!word.toLowerCase().endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    return stem + ownEnding(stem, agreement, soft);
  }
  return word;
}

/** Stems whose ending bears the stress: `областной`, `городской`. */
const STRESSED =
  /(?:^|-)(?:областн|городск|морск|заводск|донск|степн|речн|лесн|краев|окружн|цветн|полев|правов|делов|передов|молод|больш|глазн|зубн|основн|запасн|людск|мужск|нефтян|зернов)$/iu;

/** The singular of an adjective in the nominative plural. */
export const singular = (plural: string, agreement: Agreement): string =>
  plural.replace(/(?:ые|ие)$/u, (end) => {
    const isSoft = end === 'ие';
    return { m: isSoft ? 'ий' : 'ый', f: 'ая', n: 'ое', plural: end }[agreement];
  });

/** Soft after н of a few words, `внешний`; after к, г, х, ж, ш, ч, щ as spelling has it. */
function ownEnding(stem: string, agreement: Agreement, soft: boolean): string {
  const last = stem.at(-1)?.toLowerCase() ?? '';
  const isVelar = 'кгх'.includes(last);
  const isHushing = 'жшчщ'.includes(last);
  const isSoft = (soft && !isVelar && !isHushing) || (isHushing && soft);
  if (agreement === 'm' && STRESSED.test(stem)) return 'ой';
  if (isVelar) return { m: 'ий', f: 'ая', n: 'ое', plural: 'ие' }[agreement];
  if (isHushing) return { m: 'ий', f: 'ая', n: 'ее', plural: 'ие' }[agreement];
  return isSoft
    ? { m: 'ий', f: 'яя', n: 'ее', plural: 'ие' }[agreement]
    : { m: 'ый', f: 'ая', n: 'ое', plural: 'ые' }[agreement];
}
