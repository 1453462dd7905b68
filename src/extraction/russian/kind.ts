import type { Agreement, Case } from '#src/lib/russian/declension.ts';
import type { Token } from '../text/token.ts';
import { isAdjective, nominative, singular } from './adjective.ts';
import { headForms } from './head-noun.ts';
import { kindNoun, NEEDS, type KindNoun } from './kind-noun.ts';

/** A noun that names a kind of document, where a text has it. */
export interface KindMention {
  /** Index of the first token, its adjectives included, and of the noun. */
  readonly start: number;
  readonly index: number;
  /** First token behind the noun and its qualifiers. */
  readonly next: number;
  /** Code of the list of kinds. */
  readonly kind: string;
  /** Nominative singular with its qualifiers. */
  readonly asGiven: string;
  readonly isPlural: boolean;
  /** Whether a qualifier such as «о сотрудничестве» is part of it. */
  readonly isQualified: boolean;
  readonly stem: string;
}

const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^взаимопониман/iu, 'understanding'],
  [/^(?:сотрудничеств|взаимодейств|кооперац)/iu, 'cooperation'],
  [/^намерени/iu, 'intent'],
  [/^партн[её]рств/iu, 'partnership'],
];
const qualifierOf = (word: string): string | null =>
  QUALIFIERS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Kinds that a text names, in its order. */
export function kindMentions(tokens: readonly Token[]): KindMention[] {
  return tokens.flatMap((token, index) => {
    const found = token.kind === 'word' ? kindNoun(token.text) : null;
    return found && isDocument(tokens, index, found) ? [mention(tokens, index, found)] : [];
  });
}

function isDocument(tokens: readonly Token[], index: number, { stem }: KindNoun): boolean {
  const needs = NEEDS[stem];
  if (!needs) return true;
  return [-2, -1, 1, 2].some((step) => needs.test(tokens[index + step]?.text ?? ''));
}

const PLAIN_ADJECTIVE =
  /^(?:следующ|нов|эт|данн|так|перв|втор|очередн|важн|подписанн|ряд|соответствующ|указанн|крупн|историческ|главн)/iu;

function mention(tokens: readonly Token[], index: number, found: KindNoun): KindMention {
  let start = index;
  while (
    start > 0 &&
    tokens[start - 1]?.kind === 'word' &&
    isAdjective(tokens[start - 1]?.text ?? '') &&
    headForms(tokens[start - 1]?.text ?? '').length === 0
  )
    start--;
  const word = tokens[index]?.text ?? '';
  const isPlural = isPluralForm(tokens, index, found);
  const adjectives = tokens
    .slice(start, index)
    .filter(({ text }) => !PLAIN_ADJECTIVE.test(text))
    .map(({ text }) => adjectiveOf(text.toLowerCase(), found.agreement));
  const { next, words, codes } = qualifiers(tokens, index + 1);
  const lemma = /^доп/iu.test(word) ? `доп${found.lemma}` : found.lemma;
  return {
    start,
    index,
    next,
    kind: codeOf(found, codes, adjectives),
    asGiven: [...adjectives, ...(found.stem === 'нот' ? ['обмен нотами'] : [lemma]), ...words].join(
      ' ',
    ),
    isPlural,
    isQualified: words.length > 0,
    stem: found.stem,
  };
}

function isPluralForm(tokens: readonly Token[], index: number, found: KindNoun): boolean {
  const word = tokens[index]?.text ?? '';
  if (!found.plural.test(word)) return false;
  if (!/^соглашения$/iu.test(word)) return true;
  return false;
}

/** Adjectives before a noun of a kind, whatever their case. */
function adjectiveOf(word: string, agreement: Agreement): string {
  const cases: readonly Case[] = [
    'instrumental',
    'genitive',
    'dative',
    'prepositional',
    'accusative',
  ];
  for (const form of [agreement, 'plural'] as const) {
    for (const given of cases) {
      const ends = {
        m: /(?:ым|им|ого|его|ому|ему|ом|ем|ый|ий)$/u,
        n: /(?:ым|им|ого|его|ому|ему|ом|ем)$/u,
        f: /(?:ой|ей|ую)$/u,
        plural: /(?:ыми|ими|ых|их|ые|ие)$/u,
      }[form];
      if (!ends.test(word)) break;
      const restored = nominative(word, form, given);
      if (restored !== word) return form === 'plural' ? singular(restored, agreement) : restored;
    }
  }
  return word;
}

/** «о взаимопонимании и сотрудничестве», «о намерениях», «сотрудничества». */
function qualifiers(
  tokens: readonly Token[],
  from: number,
): { readonly next: number; readonly words: string[]; readonly codes: string[] } {
  const none = { next: from, words: [], codes: [] };
  const isAbout = /^об?о?$/iu.test(tokens[from]?.text ?? '');
  const words: string[] = [];
  const codes: string[] = [];
  let at = isAbout ? from + 1 : from;
  let end = from;
  let pending: string[] = isAbout ? [tokens[from]?.text.toLowerCase() ?? ''] : [];
  for (; at < Math.min(tokens.length, from + 10); at++) {
    const { text = '', kind } = tokens[at] ?? {};
    const code = kind === 'word' ? qualifierOf(text) : null;
    if (code !== null) {
      words.push(...pending, text.toLowerCase());
      codes.push(code);
      pending = [];
      end = at + 1;
      if (!isAbout) break;
    } else if (text === ',' && codes.length > 0) pending.push(',');
    else if (text === 'и' && codes.length > 0) pending.push('и');
    else if (kind === 'word' && isAdjective(text) && isAbout) pending.push(text.toLowerCase());
    else break;
  }
  if (codes.length === 0) return none;
  return { next: end, words: [words.join(' ').replaceAll(' ,', ',')], codes };
}

function codeOf(found: KindNoun, codes: readonly string[], adjectives: readonly string[]): string {
  const [first] = codes;
  if (adjectives.some((word) => word.startsWith('рамочн')) && found.kind === 'agreement')
    return 'framework-agreement';
  if (found.stem === 'деклараци' || found.stem === 'заявлени')
    return adjectives.some((word) => word.startsWith('совместн')) ? 'joint-statement' : 'other';
  if (found.kind === 'memorandum' && first !== undefined && first !== 'partnership')
    return `memorandum-of-${first}`;
  if (found.kind === 'agreement' && first === 'intent') return 'agreement-of-intent';
  return found.kind;
}
