import type { Token } from '../text/token.ts';
import { isAdjective } from './adjective.ts';
import { regionsAt } from './region.ts';
import { headForms } from './head-noun.ts';
import { bodyAt, type Body } from './body.ts';
import { isCapital, isGeographic, isLatin, startsName } from './name-start.ts';
import type { Wanted } from './nominative.ts';

/** Offices in any case: `генеральный директор`, `заместителем председателя правления`. */
const OFFICE =
  /^(?:(?:вице-|экс-)?(?:председател|президент|министр(?!ов$)|премьер-министр|директор|руководител|ректор|канцлер)|(?:ак|хок)им(?=$|[ауеы]$|ом$|ов$|ами$)|заместител|замминистр|замдиректор|зампред|проректор|управляющ|гендиректор|глав(?=[аыеуо]й?$)|посол(?=$)|посл|представител|начальник|основател|учредител|владелец|владельц|секретар|губернатор|мэр(?=$|а$|у$|ом$|ы$))\p{L}{0,4}$/iu;
/** What an office is of before the organization is named. */
const WITHIN = /^(?:правлени[яе]|совета|директоров|дирекции|наблюдательного|попечительского)$/iu;
const ACTING = /^(?:и\.о|врио)$/iu;

/** The organization that an office holder speaks for begins at `next`, behind the words of the office. */
export interface Office {
  readonly next: number;
  /** What a minister or an akim stands for. */
  readonly body: Body | null;
}

/**
 * «председатель правления АО «Х» Иван Иванов»: who signs for an organization. `null` where no office begins, or where
 * no organization follows it.
 */
export function officeAt(tokens: readonly Token[], from: number): Office | null {
  let at = from;
  const word = (): string => (tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '');
  const isLead = (): boolean =>
    !OFFICE.test(word()) &&
    headForms(word()).length === 0 &&
    (isAdjective(word()) || ACTING.test(word()));
  while (isLead() || (at > from && tokens[at]?.text === '.')) at++;
  if (!OFFICE.test(word())) return null;
  while (
    OFFICE.test(word()) ||
    WITHIN.test(word()) ||
    (/^[—–-]$/u.test(tokens[at]?.text ?? '') && OFFICE.test(tokens[at + 1]?.text ?? '')) ||
    (isAdjective(word()) && !isCapital(word()) && OFFICE.test(tokens[at + 1]?.text ?? ''))
  )
    at++;
  const body = bodyAt(tokens, at);
  if (body) return { next: at, body };
  if (/^по$/iu.test(word())) while (/^\p{Ll}/u.test(word()) && !startsFirm(tokens, at)) at++;
  return startsFirm(tokens, at) ? { next: at, body: null } : null;
}

/** A quotation, a form, Latin letters or a head noun; `министр Касымов` names no organization. */
function startsFirm(tokens: readonly Token[], at: number): boolean {
  const { text = '', kind } = tokens[at] ?? {};
  if (!startsName(tokens, at, 'genitive') || isPersonAt(tokens, at)) return false;
  return kind === 'quote' || isLatin(text) || !isBare(text);
}

const isBare = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && headForms(text).length === 0 && !isAdjective(text);

/** Whether a party can begin here: a name, or the office of who signs for it. */
export const startsParty = (tokens: readonly Token[], at: number, wanted: Wanted): boolean =>
  startsName(tokens, at, wanted) ||
  officeAt(tokens, at) !== null ||
  /^(?:руководители|директора|ректоры|председатели)$/iu.test(tokens[at]?.text ?? '') ||
  regionsAt(tokens, at, wanted) !== null;

/** Where a name with an office in front ends: two capital words, or an initial, are the person. */
export function personAt(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const { kind, text } = tokens[at - 1] ?? { kind: 'sign', text: '' };
    // «Eni Гвидо …»: behind a name in Latin letters or marks a word in Cyrillic ones is the person.
    const isBehindName =
      kind === 'quote' || isLatin(text) || (text === '.' && isLatin(tokens[at - 2]?.text ?? ''));
    if (isPersonAt(tokens, at) || (isBehindName && isPersonWord(tokens, at))) return at;
  }
  return to;
}

function isPersonAt(tokens: readonly Token[], at: number): boolean {
  return isPersonWord(tokens, at) && (isInitial(tokens, at) || isPersonWord(tokens, at + 1));
}

function isPersonWord(tokens: readonly Token[], at: number): boolean {
  const { text = '', kind } = tokens[at] ?? {};
  if (kind !== 'word' || isGeographic(text)) return false;
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) && !isLatin(text)
    ? !isAdjectiveOfPlace(text)
    : isInitial(tokens, at);
}

const isAdjectiveOfPlace = (text: string): boolean => /(?:ской|ского|ский|ская|ское)$/u.test(text);
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}?(?:\.\p{Lu})*$/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.text !== 'Co' &&
  tokens[at + 1]?.text === '.';

/** First token behind the person whose name begins here; the same token where there is none. */
export function behindPerson(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 6) {
    const { text = '', kind } = tokens[at] ?? {};
    const isName =
      kind === 'word' && /^(?:\p{Lu}|аль-\p{Lu})[\p{L}.-]*$/u.test(text) && !isGeographic(text);
    if (!isName && !(text === '.' && at > from && isInitial(tokens, at - 1))) break;
    at++;
  }
  return at;
}

/** «в лице председателя правления Иванова И.»: to the sign or the word that parts it from what follows. */
export function behindProxy(tokens: readonly Token[], from: number): number {
  if (!/^в$/iu.test(tokens[from]?.text ?? '') || !/^лице$/iu.test(tokens[from + 1]?.text ?? ''))
    return from;
  let at = from + 2;
  while (at < Math.min(tokens.length, from + 16)) {
    const { text = '', kind } = tokens[at] ?? {};
    const isInside = kind !== 'sign' || text === '.';
    if (!isInside || /^(?:и|а|с|со|подпис\p{L}*|заключ\p{L}*)$/iu.test(text)) break;
    at++;
  }
  return at;
}
