import type { Stage } from '#src/lib/records/agreement.ts';
import type { Token } from '../text/token.ts';

/** Where a sentence says that something is or will be signed. */
export interface Act {
  /** Index of its first and behind its last token. */
  readonly start: number;
  readonly end: number;
  /** `null` where the words leave it to the context. */
  readonly stage: Extract<Stage, 'announced' | 'signed'> | null;
  readonly voice: 'active' | 'passive' | 'noun';
}

const PAST =
  /^(?:подписал[аио]?|заключил[аио]?|парафировал[аио]?|подписались|обменялись|завизировал[аио]?)$/iu;
const FUTURE = /^(?:подпиш[еу]т|заключ[аи]т|подписыва[ею]т|заключа[ею]т)$/iu;
const PASSIVE = /^(?:подписан[аоы]?|заключ[её]н[аоы]?|парафирован[аоы]?|достигнут[аоы]?)$/iu;
const INFINITIVE = /^(?:подписать|заключить|подписывать)$/iu;
const NOUN = /^(?:подписани(?:е|я|ю|ем|и)|заключени(?:е|я|ю|ем|и))$/iu;

const PLAN =
  /^(?:будет|будут|планиру\p{L}+|ожида\p{L}+|предполага\p{L}+|намеч\p{L}+|предсто\p{L}+|намерен[аыо]?|собира\p{L}+|предусм\p{L}+|запланирован\p{L}*|состоится|состоятся|пройд[её]т|пройдут|готовит(?:ся|ь)|намерева\p{L}+|договорились|рассчитыва\p{L}+)$/iu;
const DONE =
  /^(?:состоял(?:ся|ась|ось|ись)|прош(?:[её]л|л[аои])|завершил\p{L}*|увенчал\p{L}*|ознаменовал\p{L}*|произошло|стало|ходе|церемони[ияей]\p{L}*|торжественн\p{L}+)$/iu;
/** Signing that is wished, prepared or long past is no act. */
const UNSURE =
  /^(?:возможност\p{L}*|вопрос\p{L}*|подготовк\p{L}*|проект[а-я]{0,2}|необходимост\p{L}*|готовност\p{L}*|перспектив\p{L}*|предлож\p{L}*|предлага\p{L}*|обсуди\p{L}*|обсужд\p{L}*|призва\p{L}*|если|чтобы|случа\p{L}*|отказ\p{L}*|целесообразност\p{L}*|инициатив\p{L}*|условии|накануне|годовщин\p{L}*|(?:\d+-)?лети[еюяи]\p{L}*)$/iu;

/** Acts of signing in a sentence, in its order. */
export function actsIn(tokens: readonly Token[]): Act[] {
  return tokens.flatMap((token, index): Act[] => {
    if (token.kind !== 'word') return [];
    const act = actAt(tokens, index);
    return act && !isNegated(tokens, act.start) ? [act] : [];
  });
}

function actAt(tokens: readonly Token[], index: number): Act | null {
  const { text = '' } = tokens[index] ?? {};
  const end = index + 1;
  if (PAST.test(text)) return { start: index, end, stage: 'signed', voice: 'active' };
  if (FUTURE.test(text)) return { start: index, end, stage: 'announced', voice: 'active' };
  const signature = signatureAt(tokens, index);
  if (signature) return signature;
  const modal = near(tokens, index, PLAN);
  if (PASSIVE.test(text)) {
    const isPlanned =
      modal !== null &&
      /^(?:буд|планиру|долж|предпола|ожида|намеч)/iu.test(tokens[modal]?.text ?? '');
    return {
      start: isPlanned && modal < index ? modal : index,
      end,
      stage: isPlanned ? 'announced' : 'signed',
      voice: 'passive',
    };
  }
  if (INFINITIVE.test(text)) {
    if (modal === null || isUnsure(tokens, index)) return null;
    return { start: Math.min(modal, index), end, stage: 'announced', voice: 'active' };
  }
  if (/^обмен$/iu.test(text) && /^нотами$/iu.test(tokens[end]?.text ?? ''))
    return near(tokens, index, DONE) === null
      ? null
      : { start: index, end, stage: 'signed', voice: 'noun' };
  if (!NOUN.test(text)) return null;
  if (
    /^заключ/iu.test(text) &&
    !/^(?:соглаш|договор|контракт|меморанд|сдел|документ)/iu.test(nextNoun(tokens, index))
  )
    return null;
  const before = tokens[index - 1]?.text ?? '';
  const isTold = /^о$/iu.test(before) && TELLS.test(tokens[index - 2]?.text ?? '');
  if (isTold) return { start: index - 2, end, stage: 'signed', voice: 'active' };
  if (isUnsure(tokens, index) || /^(?:после|для|до|перед|о|по|на)$/iu.test(before)) return null;
  if (modal !== null)
    return {
      start: Math.min(modal, index),
      end: Math.max(modal + 1, end),
      stage: 'announced',
      voice: 'noun',
    };
  const done = near(tokens, index, DONE);
  return {
    start: Math.min(done ?? index, index),
    end,
    stage: done === null ? null : 'signed',
    voice: 'noun',
  };
}

const TELLS = /^(?:сообщ\p{L}+|объяв\p{L}+|уведом\p{L}+|информиру\p{L}+)$/iu;
const SIGNATURE = /^(?:поставил[аи]?|скрепил[аи]?|поставят|скрепят)$/iu;

/** «поставили подписи под меморандумом», «который скрепили подписями». */
function signatureAt(tokens: readonly Token[], index: number): Act | null {
  const { text = '' } = tokens[index] ?? {};
  if (!SIGNATURE.test(text)) return null;
  const step = [1, 2, 3].find((one) =>
    /^подпис(?:ь|и|ью|ями)$/iu.test(tokens[index + one]?.text ?? ''),
  );
  if (step === undefined) return null;
  const stage = /ят$/iu.test(text) ? 'announced' : 'signed';
  return { start: index, end: index + step + 1, stage, voice: 'active' };
}

const isUnsure = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - REACH), index)
    .some(({ text, kind }) => kind === 'word' && UNSURE.test(text));

const nextNoun = (tokens: readonly Token[], index: number): string =>
  [1, 2, 3]
    .map((step) => tokens[index + step]?.text ?? '')
    .find((word) => /^(?:соглаш|договор|контракт|меморанд|сдел|документ)/iu.test(word)) ?? '';

const REACH = 7;

/** The nearest word of a kind in the same clause. */
function near(tokens: readonly Token[], index: number, words: RegExp): number | null {
  for (let step = 1; step <= REACH; step++) {
    for (const at of [index - step, index + step]) {
      const { text = '', kind } = tokens[at] ?? {};
      if (kind === 'word' && words.test(text)) return at;
    }
  }
  return null;
}

const isNegated = (tokens: readonly Token[], start: number): boolean =>
  [1, 2].some((step) =>
    /^(?:не|отказал\p{L}*|отказыва\p{L}*)$/iu.test(tokens[start - step]?.text ?? ''),
  ) || /^(?:не|отказал\p{L}*)$/iu.test(tokens[start]?.text ?? '');
