import { goesOn } from './conjunction.ts';
import { note, type Reading, type State } from './phrase-state.ts';
import { isForm } from '#src/lib/rules/likeness/name-key.ts';
import { countryOf } from '../place/country.ts';
import { REGION_NOUN } from '../place/gazetteer.ts';
import type { Token } from '../text/token.ts';
import { aliasOf } from './alias.ts';
import { isAdjective } from './adjective.ts';
import { isNaming } from './epithet.ts';
import { isInLatinForm, isInMatters } from './sign.ts';
import {
  isAbbreviation,
  isCapital,
  isGeographic,
  isLatin,
  isSmallLatin,
  STOP,
} from './name-start.ts';
import { fitting, type Wanted } from './nominative.ts';

/** Tokens of one name, before it is put into the nominative. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** First token behind it. */
  readonly next: number;
  readonly alias: string | null;
  /** A quotation, a legal form, an abbreviation, Latin or capital letters: it says who. */
  readonly isNamed: boolean;
}

const RUSSIAN_FORM = /^(?:АО|ОАО|ЗАО|ПАО|НАО|ТОО|ООО)$/u;
/** Reads one name from a token on; `null` where none begins there. */
export function phraseAt(tokens: readonly Token[], from: number, wanted: Wanted): Phrase | null {
  const state: State = {
    head: null,
    isPlain: false,
    hasQuote: false,
    isNamed: false,
    behind: 0,
    usedPo: false,
  };
  const own: Token[] = [];
  let alias: string | null = null;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'bracket') {
      const introduced = own.length === 0 ? null : aliasOf(token.text);
      const isBefore = own.length > 0 && /^(?:,|и|со?|[—–-])$/u.test(tokens[at + 1]?.text ?? '');
      if (introduced === null && !isBefore) break;
      alias ??= introduced;
      continue;
    }
    if (!takes(tokens, at, { state, own, wanted })) break;
    own.push(token);
  }
  return (state.head !== null || state.isNamed) && own.length > 0
    ? { tokens: own, next: at, alias, isNamed: state.isNamed }
    : null;
}

/** Whether the token belongs to the name; notes what it makes of it. */
function takes(tokens: readonly Token[], at: number, { state, own, wanted }: Reading): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { text, kind } = token;
  if (kind === 'quote') {
    if (state.hasQuote) return false;
    return note(state, { hasQuote: true, isNamed: true });
  }
  if (kind === 'sign')
    return (
      isInLatinForm(tokens, at) ||
      (state.behind > 0 && !state.hasQuote && isInMatters(tokens, at, state.head)) ||
      /^[&+]$/u.test(text) ||
      (text === '.' && /^(?:г|им|обл|ул)$|^\p{Lu}$/u.test(own.at(-1)?.text ?? ''))
    );
  if (state.hasQuote) return afterQuote(tokens, at, state);
  if (isOwnForm(text)) return takesForm(text, state, own);
  if (isLatin(text) || (isSmallLatin(text) && /^\p{Script=Latin}/u.test(own.at(-1)?.text ?? '')))
    return note(state, { isNamed: true });
  // «КГП на ПХВ «…»»
  if (text === 'на' && tokens[at + 1]?.text === 'ПХВ') return true;
  // «ФГБОУ ВО», «АНО ВО»: of higher education.
  if (text === 'ВО' && isAbbreviation(own.at(-1)?.text ?? ''))
    return note(state, { isNamed: true });
  // «имени К. Жубанова»: an initial is no preposition.
  const isInitial = /^\p{Lu}$/u.test(text) && tokens[at + 1]?.text === '.';
  if (isInitial && state.head !== null) return note(state, { behind: state.behind + 1 });
  if (STOP.test(text)) return goesOn(tokens, at, { state, own, wanted });
  if (/^№|^\d/u.test(text))
    return (
      own.length > 0 && (state.isNamed || state.head !== null) && note(state, { isNamed: true })
    );
  if (isAbbreviation(text))
    return note(state, { isNamed: true, behind: state.behind + (state.head ? 1 : 0) });
  if (/^\p{Lu}{2,}-\p{Lu}/u.test(text)) return note(state, { isNamed: true });
  if (/^\p{Lu}{2,}-\p{Lu}\p{L}+(?:ые|ие|ая|ое|ий|ый)$/u.test(own.at(-1)?.text ?? '')) return true;
  const form = fitting(text, wanted);
  // «на выставке Digital Almaty Министерство …»
  if (form && state.head === null && isCapital(text) && isLatin(own.at(-1)?.text ?? ''))
    return false;
  if (form && state.head === null) {
    const isNamed = state.isNamed || (!form.isPlain && own.some(({ text }) => isNaming(text)));
    return note(state, { head: form.lemma, isPlain: form.isPlain, isNamed });
  }
  if (form && state.isPlain && !form.isPlain)
    return note(state, { head: form.lemma, isPlain: false });
  if (state.head !== null) {
    const saysWho = !state.isPlain && state.head !== 'группа';
    return note(state, {
      behind: state.behind + 1,
      isNamed: state.isNamed || isCapital(text) || saysWho,
    });
  }
  if (isCapital(text))
    return note(state, {
      isNamed: state.isNamed || !isAdjective(text) || countryOf(text, 'ru') !== null,
    });
  return isAdjective(text) && own.length < 5;
}

const isOwnForm = (text: string): boolean =>
  isForm(text) &&
  (isCapital(text) || /^(?:Ltd|Inc|Corp)/iu.test(text)) &&
  text === text.toUpperCase();

/** A second form begins another name; a Russian one, which stands before its name, does so behind Latin letters. */
function takesForm(text: string, state: State, own: readonly Token[]): boolean {
  const last = own.at(-1)?.text ?? '';
  const hasForm = own.some(({ text: word }) => /^\p{Script=Cyrillic}/u.test(word) && isForm(word));
  const isBehindLatin = isLatin(last) && RUSSIAN_FORM.test(text);
  if (state.isNamed && !isForm(last) && (hasForm || isBehindLatin)) return false;
  return note(state, { isNamed: true });
}

/** Behind a quotation only places go on: «Х» Республики Татарстан, РК, г. Алматы; and a Kazakh legal form. */
function afterQuote(tokens: readonly Token[], at: number, state: State): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (isGeographic(text) && text !== 'в') return true;
  if (/^(?:АҚ|ЖШС|ЖШҚ|ЖАҚ|ЗТБ|LLP|JSC|LLC|Ltd|АО|ТОО|ООО)$/u.test(text)) return note(state, {});
  const isAdjectival =
    isCapital(text) && isAdjective(text) && REGION_NOUN.test(tokens[at + 1]?.text ?? '');
  const isCity =
    isCapital(text) &&
    /^(?:г|города|Республики)$/iu.test(tokens[at - 1]?.text ?? tokens[at - 2]?.text ?? '');
  return isAdjectival || isCity || (isCapital(text) && tokens[at - 1]?.text === '.');
}
