import type { Token } from '../text/token.ts';
import { isAdjective, nominative } from './adjective.ts';
import { isCapital } from './name-start.ts';
import type { Wanted } from './nominative.ts';

/** A region that signs in its own name, and the first token behind it. */
export interface Regions {
  readonly names: readonly string[];
  readonly next: number;
}

/** Nouns of regions by case and number; Russian agreement of their adjectives. */
const NOUNS = [
  { lemma: 'область', agreement: 'f', one: /^област(?:ь|ью|и)$/iu, many: /^област(?:и|ями|ей)$/iu },
  { lemma: 'край', agreement: 'm', one: /^кра(?:й|ем|я)$/iu, many: /^кра(?:я|ями|[её]в)$/iu },
  { lemma: 'округ', agreement: 'm', one: /^округ(?:ом|а)?$/iu, many: /^округ(?:а|ами|ов)$/iu },
  { lemma: 'район', agreement: 'm', one: /^район(?:ом|а)?$/iu, many: /^район(?:ы|ами|ов)$/iu },
] as const;
const CITY = /^город(?:ом)?$/u;
const CASE = {
  instrumental: 'instrumental',
  nominative: 'nominative',
  genitive: 'genitive',
} as const;
const ENDS: Readonly<Record<keyof typeof CASE, RegExp>> = {
  instrumental: /(?:ью|ем|ом|ами|ями)$/iu,
  nominative: /(?:ь|й|г|н|и|а|я|ы|род)$/iu,
  genitive: /(?:и|я|а|ей|[её]в|ов)$/iu,
};

/** «Московская область», «Андижанской и Ошской областями», «областью Абай»; `null` where no region stands in that case. */
export function regionsAt(tokens: readonly Token[], from: number, wanted: Wanted): Regions | null {
  if (wanted === 'any') return null;
  const city = tokens[from + 1];
  if (
    CITY.test(tokens[from]?.text ?? '') &&
    ENDS[wanted].test(tokens[from]?.text ?? '') &&
    city?.kind === 'word' &&
    isCapital(city.text)
  )
    return { names: [`Город ${city.text}`], next: from + 2 };
  const adjectives: string[] = [];
  let at = from;
  for (; isRegionAdjective(tokens[at]) || (adjectives.length > 0 && joins(tokens, at)); at++)
    if (isRegionAdjective(tokens[at])) adjectives.push(tokens[at]?.text ?? '');
  const noun = tokens[at]?.text ?? '';
  const many = adjectives.length > 1;
  const found = NOUNS.find(({ one, many: several }) => (many ? several : one).test(noun));
  if (!found || !ENDS[wanted].test(noun)) return null;
  if (adjectives.length > 0) {
    const names = adjectives.map(
      (word) => `${nominative(word, found.agreement, CASE[wanted])} ${found.lemma}`,
    );
    return { names, next: at + 1 };
  }
  const name = tokens[at + 1];
  const isNamed = name?.kind === 'word' && /^(?:Абай|Жет[іыи]су|[ҰУ]лытау)$/u.test(name.text);
  return isNamed ? { names: [`Область ${name.text}`], next: at + 2 } : null;
}

const isRegionAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isCapital(token.text) && isAdjective(token.text);
const joins = (tokens: readonly Token[], at: number): boolean =>
  /^(?:и|,)$/u.test(tokens[at]?.text ?? '') && isRegionAdjective(tokens[at + 1]);
