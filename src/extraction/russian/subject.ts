import type { Run } from '../statement.ts';
import type { Token } from '../text/token.ts';
import { startsName } from './name-start.ts';

/** Words after «в» that begin a subject, and those that place the signing. */
const ABOUT_IN =
  /^(?:сфер\p{L}*|област[ьи]|отрасл\p{L}*|част[ьи]|производств\p{L}*|строительств\p{L}*|развити\p{L}*|целях|отношении|вопрос\p{L}*|направлени\p{L}*|реализаци\p{L}*|создани\p{L}*|сектор\p{L}*|секторе|подготовк\p{L}*|науке|образовани\p{L}*|освоени\p{L}*|разработк\p{L}*|внедрени\p{L}*)$/iu;
const PLACE_IN =
  /^(?:рамках|ходе|присутствии|здании|отеле|ход|зале|павильоне|резиденции|кулуарах|завершение|день|период|преддверии|настоящее|соответствии|том|котор\p{L}+)$/iu;

/** Whether what an agreement is about begins here, and with how many words that only introduce it. */
export function subjectStart(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (/^об?о?$/u.test(word) && tokens[at + 1] && !/^(?:чем|котор\p{L}+|том)$/iu.test(next))
    return at + 1;
  if (
    word === 'по' &&
    !/^(?:итогам|результатам|словам|данным|информации|сообщению|случаю|инициативе|приглашению|поручению|окончании|мнению)$/iu.test(
      next,
    )
  )
    return at + 1;
  if (word === 'в' && ABOUT_IN.test(next) && !PLACE_IN.test(next)) return at;
  if (
    word === 'на' &&
    /^(?:поставк|строительств|реализаци|создани|разработк|покупк|закупк|производств|проведени|оказани|выполнени|приобретени|проектировани|обслуживани|разведк|добыч|предоставлени|аренд|финансировани|изготовлени)/iu.test(
      next,
    )
  )
    return at;
  if (word === 'для' || (word === 'с' && next === 'целью')) return at;
  if (word === ',' && /^(?:направленн|предусматрива|касающ|предполага)/iu.test(next)) return at + 1;
  return null;
}

const CUT =
  /^(?:подписан[аоы]?|подписали|подписал[аои]?|заключ[её]н[аоы]?|заключили|парафирован[аоы]?|состоял[аио]сь|котор\p{L}+|сообща\p{L}+|переда[её]т|отмети\p{L}+|присутствии|участии|скреп\p{L}+|будет|будут|планируется|стал[аио]?|став\p{L}*|обменялись|вступил\p{L}*|предусматривает|предполагает|явля[ею]тся)$/iu;
const MONEY_CUT = /^(?:сумм[ауойе]+|стоимост\p{L}+|объ[её]м\p{L}*)$/iu;

/** The run of words from a token to where the subject ends. */
export function subjectRun(
  text: string,
  tokens: readonly Token[],
  range: readonly [from: number, to: number],
): Run | null {
  const [from, to] = range;
  let end = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'word' && CUT.test(token.text) && at > from) break;
    if (token.kind === 'word' && MONEY_CUT.test(token.text) && opensSum(tokens, at)) break;
    if (token.kind === 'sign' && /^[;:]$/u.test(token.text)) break;
    if (
      token.kind === 'sign' &&
      /^[—–]$/u.test(token.text) &&
      /^(?:сообщ|передал|говор|отмет|сказал|рассказ)/iu.test(tokens[at + 1]?.text ?? '')
    )
      break;
    end = at + 1;
  }
  while (end > from && isLoose(tokens, end - 1)) end--;
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (!first || !last || end <= from) return null;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

const opensSum = (tokens: readonly Token[], at: number): boolean =>
  /^(?:на|общей|общую|с|сумму)$/iu.test(tokens[at - 1]?.text ?? '') &&
  tokens.slice(at, at + 8).some(({ text }) => /^\d/u.test(text));

/** Signs and words that cannot end a subject. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'sign') return true;
  return (
    token.kind === 'word' &&
    /^(?:и|а|также|на|в|с|о|об|по|для|при|был[аио]?|общую|общей|при|сегодня|вчера|между|что|в рамках)$/iu.test(
      token.text,
    )
  );
}

/** The next «между», or «с» before somebody with a name, between two tokens. */
export function partiesBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly at: number; readonly isWith: boolean } | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind !== 'word') continue;
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (word === 'между') return { at, isWith: false };
    if (/^со?$/u.test(word) && isSomebody(tokens, at + 1)) return { at, isWith: true };
  }
  return null;
}

/** «с компанией «Х»», «с акиматом»; not «с дизельным двигателем». */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !startsName(tokens, at, 'instrumental')) return false;
  return (
    token.kind === 'quote' || !/^\p{Ll}/u.test(token.text) || startsName(tokens, at, 'instrumental')
  );
}
