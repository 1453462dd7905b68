import type { Token } from '../text/token.ts';
import { CITY_NOUN, REGION_NOUN } from '../place/gazetteer.ts';
import { headForms } from './head-noun.ts';
import { isAbbreviation, isGeographic, STOP } from './name-start.ts';
import { isInMatters } from './sign.ts';

/** The public body that an office stands for, and the first token behind what it is of. */
export interface Body {
  readonly name: string;
  readonly next: number;
}

/** Offices that stand for a body; what follows them stays in the genitive. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:вице-)?министр(?:а|у|ом|е)?$/iu, 'Министерство'],
  [/^аким(?:а|у|ом|е)?$/iu, 'Акимат'],
  [/^хоким(?:а|у|ом|е)?$/iu, 'Хокимият'],
];

/** «министр энергетики РК», «аким города Алматы»: the ministry, the akimat. `at` is the first token behind the office. */
export function bodyAt(tokens: readonly Token[], at: number): Body | null {
  const office = tokens[at - 1]?.text ?? '';
  const head = BODIES.find(([pattern]) => pattern.test(office))?.[1];
  if (head === undefined) return null;
  const next = complementEnd(tokens, at);
  const own = tokens.slice(at, next);
  const isMatter = own.some(({ text }) => /^\p{Ll}{4,}/u.test(text));
  const isPlaced = own.some(({ text }) => /^\p{Lu}/u.test(text));
  if (head === 'Министерство' ? !isMatter : !isPlaced) return null;
  const name = [head, ...own.map(({ text }) => text)].join(' ').replace(/ (?=[.,])/gu, '');
  return { name, next };
}

function complementEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && goesOn(tokens, at, from)) at++;
  return at;
}

function goesOn(tokens: readonly Token[], at: number, from: number): boolean {
  const { text = '', kind } = tokens[at] ?? {};
  if (kind === 'sign')
    return (
      (text === '.' && /^(?:г|им)$/iu.test(tokens[at - 1]?.text ?? '')) ||
      (at > from && isInMatters(tokens, at, 'министерство'))
    );
  if (kind !== 'word') return false;
  if (text === 'и') return at > from && isMatter(tokens[at + 1]) && isMatter(tokens[at - 1]);
  if (text === 'по') return at === from && isMatter(tokens[at + 1]);
  if (/^\p{Ll}/u.test(text)) return isMatter(tokens[at]);
  return isPlace(tokens, at);
}

const isMatter = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Ll}/u.test(token.text) &&
  !STOP.test(token.text) &&
  !/(?:ил|ал|ел|ила|ала|ели|или|али)$/u.test(token.text) &&
  !/^(?:аким|министр|президент|председател|директор|глав[аы]|ректор|заместител|представител)/iu.test(
    token.text,
  ) &&
  isGenitive(token.text);

function isGenitive(word: string): boolean {
  const forms = headForms(word);
  return forms.length === 0 || forms.some((form) => form.case === 'genitive' && !form.isPlain);
}

/** Regions whose name is no adjective. */
const NAMED_REGION = /^(?:Абай|Жет[іыи]су|[ҰУ]лытау)$/u;

/** A country, «Алматинской области», «города Астана», «области Абай», «ЗКО». */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  const before = tokens[at - 1]?.text ?? '';
  const isBehindNoun =
    (REGION_NOUN.test(before) && NAMED_REGION.test(text)) ||
    CITY_NOUN.test(before) ||
    (/^район(?:а|у|ом)?$/iu.test(before) &&
      !/(?:ского|цкого)$/u.test(tokens[at - 2]?.text ?? '')) ||
    (before === '.' && /^г$/iu.test(tokens[at - 2]?.text ?? ''));
  if (isGeographic(text) || isAbbreviation(text)) return true;
  if (/(?:ской|ского|цкой|цкого)$/u.test(text))
    return [1, 2].some((step) =>
      /^(?:област|кра[йяю]|район|Республик|Федераци|автономн)/iu.test(
        tokens[at + step]?.text ?? '',
      ),
    );
  return isBehindNoun;
}
