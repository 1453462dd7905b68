import type { Party } from '../party.ts';
import type { ListContext } from '../statement.ts';
import type { Token } from '../text/token.ts';
import { isAdjective } from './adjective.ts';
import type { Act } from './act.ts';
import type { KindMention } from './kind.ts';
import { startsParty } from './office.ts';
import { partiesAt } from './parties.ts';

const ADVERB =
  /^(?:сегодня|вчера|также|официально|совместно|торжественно|завтра|был[аио]?|в|рамках|форума|[,—–]|накануне|ходе|визита|\d{1,2}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|уже|сторонами|встречи|выставки)$/iu;

/** Who stands before the verb: «А и Б подписали», «Между А и Б подписан», «А подписал с Б». */
export function leftParties(
  { tokens, list }: { readonly tokens: readonly Token[]; readonly list: ListContext | null },
  {
    mention,
    act,
    isFirst,
  }: { readonly mention: KindMention; readonly act: Act | null; readonly isFirst: boolean },
): readonly Party[] {
  const verb = act && act.start < mention.start ? act.start : mention.start;
  const end = Math.min(verb, mention.start);
  if (!act && !(list && isFirst)) return [];
  const between = tokens.slice(0, end).findIndex(({ text }) => /^между$/iu.test(text));
  if (between !== -1)
    return partiesAt(tokens.slice(0, end), between + 1, { wanted: 'instrumental' }).parties;
  const before = act?.voice === 'noun' ? [] : subjectParties(tokens, end, act?.voice === 'passive');
  const left = isSingular(tokens, act) ? before.slice(0, 1) : before;
  const right =
    act && act.start < mention.start ? withParties(tokens, [act.end, mention.start]) : [];
  return [...left, ...right.filter(({ name }) => !left.some((own) => own.name === name))];
}

/** «АО «Х», дочерняя организация «Ү», подписало»: one signs, what else stands there describes it. */
const isSingular = (tokens: readonly Token[], act: Act | null): boolean =>
  act?.voice === 'active' &&
  /^(?:подписал[ао]?|заключил[ао]?|парафировал[ао]?)$/iu.test(tokens[act.start]?.text ?? '');

/** The list of names that ends where the verb begins. */
export function subjectParties(
  tokens: readonly Token[],
  end: number,
  isPassive: boolean,
): readonly Party[] {
  for (let from = 0; from < end; from++) {
    const before = tokens[from - 1]?.text ?? '';
    const isWith = /^(?:со?)$/iu.test(before);
    const wanted = isWith || isPassive ? 'instrumental' : 'nominative';
    if (
      !startsParty(tokens, from, wanted) ||
      /^(?:в|на|из|для|от|у|при|к|во|стороны|имени|лица|перед\p{L}+|сообщ\p{L}+|пиш[еу]т|информиру\p{L}+)$/iu.test(
        before,
      )
    )
      continue;
    const found = partiesAt(tokens.slice(0, end), from, { wanted, dashes: true });
    // «глава города В. Матвеев»
    const isSurname = before === '.' && /^\p{Lu}$/u.test(tokens[from - 2]?.text ?? '');
    // «Кыргызской | Республики»: no name begins within another.
    const isWithin = /^\p{Lu}/u.test(before) && isAdjective(before);
    if (
      isWithin ||
      isSurname ||
      found.parties.length === 0 ||
      (PLURAL_OFFICE.test(tokens[from]?.text ?? '') && !isOfBodies(found.parties))
    )
      continue;
    const rest = tokens.slice(found.next, end);
    if (isAdverbial(rest) || isOtherVerb(rest))
      return withoutSummary(withoutApposition(found.parties, tokens), tokens);
  }
  return [];
}

/** «ТОО «Х», дочернее предприятие АО «Ү», подписали»: what stands between commas describes the one before it. */
function withoutApposition(parties: readonly Party[], tokens: readonly Token[]): readonly Party[] {
  const last = parties.at(-1);
  const at = tokens.findIndex(({ start }) => start === last?.start);
  const behind = tokens.find(({ start }) => start >= (last?.end ?? 0))?.text;
  const isDescribing =
    /^\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',' && behind === ',';
  return parties.length > 2 && isDescribing ? parties.slice(0, -1) : parties;
}

/** «операторы трех стран — А, Б и В — подписали»: the first says who the others are. */
function withoutSummary(parties: readonly Party[], tokens: readonly Token[]): readonly Party[] {
  const [first, second] = parties;
  if (parties.length < 3 || !first || !second) return parties;
  const isDashed = tokens.some(
    ({ start, text }) => start >= first.end && start < second.start && /^[—–]$/u.test(text),
  );
  const isNamed = /[«"A-Z]/u.test(first.name);
  return isDashed && !isNamed ? parties.slice(1) : parties;
}

/** Names of several words, or in marks: no mere places. */
const isOfBodies = (parties: readonly Party[]): boolean =>
  parties.length > 1 && parties.every(({ name }) => /[«A-Z]|\s/u.test(name));

/** «Акимы Алматы и Астаны»: persons of whom nobody says for whom they sign. */
const PLURAL_OFFICE =
  /^(?:акимы|министры|президенты|главы|руководители|премьеры|лидеры|директора|ректоры|представители|губернаторы|стороны|страны)$/iu;

/** Words of time and place between who signs and the verb: «сегодня», «на следующей неделе», «в рамках форума». */
function isAdverbial(tokens: readonly Token[]): boolean {
  const isPhrase =
    /^(?:в|во|на|при|по|под|накануне)$/iu.test(tokens[0]?.text ?? '') &&
    tokens.length <= 10 &&
    tokens.every(({ kind, text }) => kind !== 'sign' || text === '.');
  return (
    isPhrase ||
    (tokens.length === 1 && tokens[0]?.text === ':') ||
    tokens.every(({ text }) => ADVERB.test(text) || (/^\p{Lu}/u.test(text) && tokens.length < 4))
  );
}

/** «утвердили и подписали», «провели переговоры и подписали». */
const isOtherVerb = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.length <= 10 &&
  /^\p{Ll}+(?:ли|ла|ло|л)$/u.test(tokens[0]?.text ?? '') &&
  tokens.at(-1)?.text === 'и' &&
  tokens.every(({ kind, text }) => kind !== 'sign' || text === '.');

/** «подписало с «Х» меморандум»: between the verb and the kind. */
function withParties(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): readonly Party[] {
  for (let at = from; at < to; at++) {
    if (!/^(?:со?|между)$/iu.test(tokens[at]?.text ?? '')) continue;
    const found = partiesAt(tokens.slice(0, to), at + 1, { wanted: 'instrumental' });
    if (found.parties.length > 0) return found.parties;
  }
  return [];
}
