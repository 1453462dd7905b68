import type { Party } from '../party.ts';
import type { ListContext } from '../statement.ts';
import type { Token } from '../text/token.ts';
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
  const left = act?.voice === 'noun' ? [] : subjectParties(tokens, end, act?.voice === 'passive');
  const right =
    act && act.start < mention.start ? withParties(tokens, [act.end, mention.start]) : [];
  return [...left, ...right.filter(({ name }) => !left.some((own) => own.name === name))];
}

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
    if (!startsParty(tokens, from, wanted) || /^(?:в|на|из|для|от|у|при|к|во)$/iu.test(before))
      continue;
    const found = partiesAt(tokens.slice(0, end), from, { wanted, dashes: true });
    if (found.parties.length === 0) continue;
    const rest = tokens.slice(found.next, end);
    if (isAdverbial(rest)) return found.parties;
  }
  return [];
}

/** Words of time and place between who signs and the verb: «сегодня», «на следующей неделе», «в рамках форума». */
function isAdverbial(tokens: readonly Token[]): boolean {
  const isPhrase =
    /^(?:в|во|на|при|по|под|накануне)$/iu.test(tokens[0]?.text ?? '') &&
    tokens.length <= 10 &&
    tokens.every(({ kind, text }) => kind !== 'sign' || text === '.');
  return (
    isPhrase ||
    tokens.every(({ text }) => ADVERB.test(text) || (/^\p{Lu}/u.test(text) && tokens.length < 4))
  );
}

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
