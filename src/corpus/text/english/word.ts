import { coin, wordCount, type Parts } from '../coinage.ts';
import { ROOTS } from './root.ts';

const PREFIXES =
  're inter trans sub pro over co pre counter de dis en micro hydro agro electro thermo bio';

const NOUNS = words(
  'project development region company plant method production programme enterprise market investment ' +
    'cooperation construction commission work condition support industry export system technology complex ' +
    'indicator participant product partnership sector opportunity centre plan facility decision measure ' +
    'district term activity quality import cargo material resource territory task cluster tariff equipment',
  'tion ment ity er or ance ism ure ency age ery ist ium ette ade ant idor in',
);
const ADJECTIVES = words(
  'new industrial public joint domestic national international large modern technological financial economic ' +
    'regional productive commercial agricultural social local main additional open annual long-term transport',
  'al ive ic ous ary able ine ar ile ent istic ional',
);
const VERBS = words(
  'develop expand finance plan provide increase support build produce introduce open purchase study discuss ' +
    'accept prepare complete renew strengthen combine use propose reduce organize modernize',
  'ate ize ify ish ite',
);

interface Lexicon {
  readonly known: readonly string[];
  readonly parts: Parts<string>;
}

const count = ({ known, parts }: Lexicon): number => known.length + wordCount(parts);

export const COUNTS = { noun: count(NOUNS), adjective: count(ADJECTIVES), verb: count(VERBS) };

/** Words of a rank from 0 below their count, as a dictionary has them. */
export const noun = (rank: number): string => word(rank, NOUNS);
export const adjective = (rank: number): string => word(rank, ADJECTIVES);
export const verb = (rank: number): string => word(rank, VERBS);

export function plural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

/** The third person singular has the ending of a plural. */
export const present = (word: string, isPlural: boolean): string =>
  isPlural ? word : plural(word);

export function past(word: string): string {
  if (word === 'build') return 'built';
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`;
  return word === 'plan' ? 'planned' : `${word}${word.endsWith('e') ? 'd' : 'ed'}`;
}

function word(rank: number, { known, parts }: Lexicon): string {
  const found = known[rank];
  if (found !== undefined) return found;
  const { base, suffix } = coin(rank - known.length, parts);
  return base + suffix;
}

function words(known: string, suffixes: string): Lexicon {
  const parts = { roots: ROOTS, prefixes: PREFIXES.split(' '), suffixes: suffixes.split(' ') };
  return { known: known.split(' '), parts };
}
