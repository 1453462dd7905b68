import type { Token } from '../text/token.ts';
import { declinedWithHyphen, isPossessed } from './case.ts';
import { company, headNoun, legalForm } from './head-noun.ts';
import { aliasAt, headEnd, withForms, word, type NameEnd } from './name-end.ts';
import { isOffice } from './office.ts';
import { isAbbreviation, isAttribute, isEvent, isLatin, isStop, isThing } from './word.ts';

/** Whether a quotation, Latin letters or an abbreviation stand here. */
export const isProperAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind === 'quote') return true;
  if (token?.kind !== 'word') return false;
  const { nominative } = declinedWithHyphen(token.text);
  return (
    (isLatin(nominative) && /\p{Lu}/u.test(nominative)) ||
    (isAbbreviation(nominative) && legalForm(nominative) === null)
  );
};

/** The end of a name that begins with a quotation, Latin letters or an abbreviation; `null` where they name no side. */
export function properEnd(tokens: readonly Token[], from: number): NameEnd | null {
  const run = tokens[from]?.kind === 'word' ? runEnd(tokens, from) : from;
  const plain = ending(tokens, run);
  const behind = plain.next;
  if (plain.case !== 'nominative') return { ...plain, isWeak: false, isFirm: true, alias: null };
  const form = withForms(tokens, behind);
  if (form) return { ...form, isFirm: true };
  const bracket = aliasAt(tokens, behind);
  if (bracket !== null) {
    const own = company(word(tokens, behind + 1));
    if (own)
      return {
        ...plain,
        case: own.case,
        next: behind + 2,
        isWeak: false,
        isFirm: true,
        alias: bracket.alias,
      };
    return { ...plain, next: behind + 1, isWeak: false, isFirm: true, alias: bracket.alias };
  }
  const described = descriptionEnd(tokens, behind, plain);
  if (described !== null) return described === 'thing' ? null : described;
  return { ...plain, isWeak: true, isFirm: true, alias: null };
}

/** «» ұлттық кәсіпкерлер палатасы», «компаниясымен», «форумында» behind a proper name. */
function descriptionEnd(
  tokens: readonly Token[],
  from: number,
  plain: Omit<NameEnd, 'alias' | 'isFirm'>,
): NameEnd | 'thing' | null {
  let onlyAttributes = true;
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const text = word(tokens, at);
    const firm = company(text);
    const isDropped = firm !== null && !/^(?:ұлттық|мемлекеттік)$/iu.test(word(tokens, at - 1));
    if (firm && isDropped) {
      const form = withForms(tokens, at + 1);
      if (form) return { ...form, isFirm: true };
      const alias = aliasAt(tokens, at + 1);
      const next = at + (alias ? 2 : 1);
      return {
        ...plain,
        next,
        case: firm.case,
        isWeak: false,
        isFirm: true,
        alias: alias?.alias ?? null,
      };
    }
    const head = headNoun(text);
    if (head?.case === 'other') return 'thing';
    if (head && (at === from || /^\p{Ll}/u.test(text))) return headEnd(tokens, at, head);
    if (at === from ? isThing(text) : onlyAttributes && isEvent(text)) return 'thing';
    const own = at === from ? unknownHead(tokens, at) : null;
    if (own) return own;
    if (at === from && isPossessed(text) && !isStop(text) && !isOffice(text) && !isLead(text))
      return 'thing';
    if (!/^[\p{Ll}\d]/u.test(text) || isStop(text)) return null;
    onlyAttributes = onlyAttributes && isAttribute(text);
  }
  return null;
}

/** «Х» базасы мен …: a noun that is no known head, where a name must end. */
function unknownHead(tokens: readonly Token[], at: number): NameEnd | null {
  const text = word(tokens, at);
  const isEnd = /^(?:[мбп]ен|және|арасында|арасындағы)$/iu.test(word(tokens, at + 1));
  const isNoun = /(?:с|[бвгжзйкмнңпрфхцчшщ])[ыі]$/u.test(text) && isPossessed(text);
  return isEnd && isNoun && !isStop(text) && !isOffice(text)
    ? headEnd(tokens, at, { nominative: text, case: 'nominative' })
    : null;
}

const isLead = (text: string): boolean =>
  /^(?:басқармас|компаниялары|ұйымдары|кеңесі)/iu.test(text);

/** Latin words, `&`, and `Co., Ltd.` */
function runEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  if (!isLatin(declinedWithHyphen(word(tokens, from)).nominative)) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at++) {
    const { text = '', kind, start = 0 } = tokens[at] ?? {};
    const before = tokens[at - 1];
    if (declinedWithHyphen(before?.text ?? '').case !== 'nominative') break;
    const isPoint =
      text === '.' &&
      before?.end === start &&
      /^(?:Co|Ltd|Inc|Corp|Pte|Pvt|Pty|\p{Lu}(?:\.\p{Lu})*)$/u.test(before.text);
    const isForm = /^(?:Ltd|LLC|Inc|Co|LLP|JSC|S\.A|SpA|S\.p\.A)(?:-|$)/u.test(
      tokens[at + 1]?.text ?? '',
    );
    if (isPoint) end = at;
    else if (text === ',' && isForm) continue;
    else if (/^[&+]$/u.test(text)) continue;
    else if (kind === 'word' && isLatin(declinedWithHyphen(text).nominative)) end = at;
    else break;
  }
  return end;
}

/** The last token of a proper name, and the ending that hangs on it with a hyphen. */
function ending(
  tokens: readonly Token[],
  at: number,
): Omit<NameEnd, 'alias' | 'isFirm' | 'isWeak'> & { isWeak: boolean } {
  const token = tokens[at];
  const [hyphen, suffix] = [tokens[at + 1], tokens[at + 2]];
  const isHung =
    /^[-‑–]$/u.test(hyphen?.text ?? '') &&
    hyphen?.start === token?.end &&
    hyphen?.end === suffix?.start;
  if (isHung) {
    const found = declinedWithHyphen(`Х-${suffix?.text ?? ''}`);
    return {
      next: at + 3,
      last: at,
      nominative: token?.text ?? '',
      case: found.case,
      isWeak: true,
    };
  }
  const own = token?.kind === 'word' ? declinedWithHyphen(token.text) : null;
  return {
    next: at + 1,
    last: at,
    nominative: own?.nominative ?? token?.text ?? '',
    case: own?.case ?? 'nominative',
    isWeak: true,
  };
}
