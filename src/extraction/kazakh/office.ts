import { countryOf } from '../place/country.ts';
import type { Token } from '../text/token.ts';
import { caseOfEnding, caseOfPerson, type Case } from './case.ts';
import { headNoun } from './head-noun.ts';
import { isAbbreviation, isCapital, isConjunction, isLatin, isStop } from './word.ts';

const OFFICE =
  /^(?:бас-?|вице-|экс-|премьер-)?(?:төраға|төрайым|ректор|проректор|директор|гендиректор|президент|басшы|басшылығ|жетекші|әкім|министр|орынбасар|өкіл|менеджер|басқарушы|декан|бастық|бастығ|хатшы|елші|құрылтайшы|губернатор|мэр|хоким)(?:лар|лер|тар|тер|дар|дер)?(?:ы|і|сы|сі)(?<ending>ның|нің|мен|на|не|нан|нен|нда|нде)?$/iu;
/** What stands before the word of the office. */
const LEAD =
  /^(?:басқарма|басқармасының|басқармасы|директорлар|кеңесінің|кеңесі|бас|бірінші|аға|атқарушы|құрметті|байқау|бақылау|қадағалау|басқарушы|коммерциялық|қаржы|техникалық|өңірлік|аймақтық|төтенше|өкілетті|міндетін|м\.а|ғылыми|уақытша|директорының|директордың|төрағаның|ректордың|компанияларының|компаниясының|ұйымдарының|университеттерінің)$/iu;

export const isOffice = (word: string): boolean => OFFICE.test(word);

/** What stands behind the name of an organization: who speaks for it. */
interface Officer {
  /** «басшылары», «өкілдері»: no one of them is named. */
  readonly isGroup: boolean;
  /** First token behind the office and the person. */
  readonly next: number;
  readonly case: Case;
}

/** «басқарма төрағасы Айдар Омаров», «ректорының орынбасары», «компанияларының басшылары». */
export function officerAt(tokens: readonly Token[], from: number): Officer | null {
  let at = from;
  let next = 0;
  for (; at < Math.min(tokens.length, from + 9); at++) {
    const { text = '', kind } = tokens[at] ?? {};
    if (kind === 'word' && OFFICE.test(text)) next = at + 1;
    else if (kind === 'word' && (LEAD.test(text) || isLeadOf(tokens, at))) continue;
    else if (!(next > 0 && /^[—–-]$/u.test(text) && OFFICE.test(tokens[at + 1]?.text ?? ''))) break;
  }
  return next === 0 ? null : behindPerson(tokens, next);
}

/** «халықаралық байланыстар жөніндегі вице-президенті»: what the office is for. */
const isLeadOf = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  [1, 2, 3].some((step) => /^жөніндегі$/iu.test(tokens[at + step]?.text ?? '')) &&
  [2, 3, 4].some((step) => OFFICE.test(tokens[at + step]?.text ?? ''));

/** Capital words and initials; the last of them bears the case. */
function behindPerson(tokens: readonly Token[], from: number): Officer {
  let at = from;
  let last = '';
  const office = OFFICE.exec(tokens[from - 1]?.text ?? '')?.groups?.['ending'] ?? '';
  const isGroup = /^(?:басшылығ|өкілдер|басшылар|директорлар|ректорлар)/iu.test(
    tokens[from - 1]?.text ?? '',
  );
  for (; !isGroup && at < from + 7; at++) {
    const { text = '', kind, start = 0 } = tokens[at] ?? {};
    const isInitial = text === '.' && tokens[at - 1]?.end === start && at > from;
    if (isInitial) continue;
    if (kind !== 'word' || !isCapital(text) || isConjunction(text)) break;
    if (at > from && (countryOf(text, 'kk') !== null || startsOrganization(tokens, at, last)))
      break;
    last = text;
  }
  return {
    isGroup,
    next: at,
    case: last === '' ? (caseOfEnding(office) ?? 'other') : caseOfPerson(last),
  };
}

/** «ректоры Асан Омаров Люблин университетімен»: behind two words of a person a name begins. */
function startsOrganization(tokens: readonly Token[], from: number, before: string): boolean {
  const text = tokens[from]?.text ?? '';
  if (isAbbreviation(text) || (isLatin(text) && !isLatin(before))) return true;
  if (!isCapital(tokens[from - 2]?.text ?? '') || isOffice(tokens[from - 2]?.text ?? ''))
    return false;
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at++) {
    const own = tokens[at]?.text ?? '';
    if (tokens[at]?.kind !== 'word' || isConjunction(own) || isStop(own)) return false;
    if (headNoun(own)) return true;
  }
  return false;
}

const TITLE =
  /^(?:вице-|премьер-|экс-)?(?:министр|президент|төраға|ректор|директор|елші|әкім|депутат|сенатор|академик|профессор)(?:ы|і|сы|сі)?$/iu;

/** First token behind the person whom an office names; the same token where there is none. */
export const behindHolder = (tokens: readonly Token[], at: number): number =>
  TITLE.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]?.text ?? '')
    ? behindPerson(tokens, at + 1).next
    : at;

/** «Көлік министрі Асан Омаров» speaks for the ministry, «облыс әкімі» for the akimat. */
export function bodyOf(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.text ?? '';
  const body = /^(?:вице-)?министрі$/iu.test(word)
    ? 'министрлігі'
    : /^әкімі$/iu.test(word)
      ? 'әкімдігі'
      : null;
  const next = tokens[at + 1];
  const isHolder = next?.kind === 'word' && (isCapital(next.text) || isConjunction(next.text));
  return isHolder ? body : null;
}
