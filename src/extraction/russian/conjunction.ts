import type { Token } from '../text/token.ts';
import { isAdjective } from './adjective.ts';
import { headForms } from './head-noun.ts';
import { isCapital, isGeographic, startsName, STOP } from './name-start.ts';
import { note, type Reading } from './phrase-state.ts';

/** Heads whose name may go on with «по …» or «при …», or «в …». */
const WITH_PO =
  /^(?:министерств|комитет|агентств|комисси|совет|управлени|департамент|центр|инспекци|фонд|палат|академи|институт|служб)/iu;
const WITH_IN = /^(?:посольств|представительств|филиал|офис|миссия|консульств|генконсульств)/iu;

/** A preposition or conjunction inside a name. */
export function goesOn(
  tokens: readonly Token[],
  at: number,
  { state, own, wanted }: Reading,
): boolean {
  const { text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (state.head === null || state.hasQuote || next?.kind !== 'word') return false;
  if (/^(?:и)$/iu.test(text)) {
    if (state.behind > 0 && /^\p{Ll}+(?:ых|их|ого|его)$/u.test(next.text)) return true;
    return (
      state.behind > 0 &&
      !startsName(tokens, at + 1, wanted) &&
      !STOP.test(next.text) &&
      next.text.length > 2
    );
  }
  if (/^по$/iu.test(text))
    return (
      !state.usedPo &&
      allowsPo(own, state.head) &&
      note(state, { usedPo: true, behind: state.behind + 1 })
    );
  if (/^при$/iu.test(text))
    return (
      isCapital(next.text) && /^(?:Президент|Правительств|Министерств|Премьер)/u.test(next.text)
    );
  if (/^с$/iu.test(text)) return /^борьбе$/iu.test(own.at(-1)?.text ?? '');
  if (/^в$/iu.test(text))
    return (
      WITH_IN.test(state.head) &&
      (isGeographic(next.text) || /^(?:Республике|Федерации)$/u.test(tokens[at + 2]?.text ?? ''))
    );
  return false;
}

/** «Министерство по инвестициям», «Агентство РК по делам …»: once, before anything but a country. */
function allowsPo(own: readonly Token[], head: string | null): boolean {
  if (head === null || !WITH_PO.test(head)) return false;
  const at = own.findIndex(({ text }) => headForms(text).length > 0);
  return own.slice(at + 1).every(({ text }) => isGeographic(text) || isAdjective(text));
}
