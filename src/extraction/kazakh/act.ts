import type { Stage } from '#src/lib/records/agreement.ts';
import type { Token } from '../text/token.ts';

/** Where a sentence says that something is or will be signed. */
export interface Act {
  /** Index of its first token and the first behind it. */
  readonly start: number;
  readonly next: number;
  readonly stage: Extract<Stage, 'announced' | 'signed'>;
  /** Documents are exchanged: they stand in the instrumental. */
  readonly isExchange: boolean;
}

/** Behind «қол». */
const PUT = /^(?:қой(?:ды|ысты|ылды|ылып|ысып|ып|ылуда)|қойысқан|қойыпты|қойылыпты)$/iu;
const WILL_PUT = /^(?:қой(?:ылады|ылмақ|ылмақшы|мақ|мақшы|ады|ысады|ыспақ|ыспақшы)|қояды)$/iu;
const SIGNING = /^қою(?:ды|ға|ы|ына|ын)?$/iu;
const TO_BE_PUT = /^(?:қойылуы|қойылуын|қоюы|қоюын)$/iu;
const THAT_PUT = /^(?:қойылғанын|қойғанын|қойысқанын|қойылғаны|қойғаны)$/iu;
const TOLD =
  /^(?:хабарла\p{L}*|мәлімде\p{L}*|айт\p{L}*|жарияла\p{L}*|мәлім|белгілі|атап|жеткіз\p{L}*)$/iu;

const MADE =
  /^(?:жасасты|жасалды|жасады|жасасып|жасалып|бекітілді|бекітті|бекітісті|түзді|түзілді|түзісті|рәсімделді|рәсімдеді|рәсімдесті|қабылдады|қабылданды|парафтады|парафталды)$/iu;
const WILL_MAKE =
  /^(?:жасаспақ|жасаспақшы|жасамақ|жасамақшы|жасалмақ|жасасады|жасалады|бекітпек|бекітілмек|бекітіледі|бекітеді|түзеді|түзбек|рәсімделмек)$/iu;
const TO_MAKE =
  /^(?:жасасу|жасасуды|жасасуға|жасасуы|жасау|жасауды|жасалуы|бекіту|бекітуді|бекітілуі)$/iu;

const PLAN =
  /^(?:жоспар\p{L}*|күтіл\p{L}*|көзде\p{L}*|белгілен\p{L}*|ниетт\p{L}*|тиіс|өтеді|өтпек|болады|болмақ|уағдаласты|уәделесті)$/iu;
const DONE = /^(?:өтті|болды|өткізілді|ұйымдастырылды|аяқталды)$/iu;
const CEREMONY = /^(?:рәсімі|рәсімдері|салтанаты|салтанатты|рәсім|болып|кездесуі)$/iu;

/** Acts of signing in a sentence, in its order. */
export function actsIn(tokens: readonly Token[]): Act[] {
  return tokens.flatMap((token, index): Act[] => {
    if (token.kind !== 'word') return [];
    const act = /^қол$/iu.test(token.text) ? handAt(tokens, index) : madeAt(tokens, index);
    return act && !isPast(tokens, act.next) ? [act] : [];
  });
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** «қол қойды», «қол қойылады деп күтілуде», «қол қою рәсімі өтті». */
function handAt(tokens: readonly Token[], start: number): Act | null {
  const text = word(tokens, start + 1);
  const act = { start, next: start + 2, isExchange: false };
  if (PUT.test(text)) return { ...act, stage: 'signed' };
  if (WILL_PUT.test(text)) return { ...act, stage: 'announced' };
  if (THAT_PUT.test(text)) return isTold(tokens, act.next) ? { ...act, stage: 'signed' } : null;
  if (!SIGNING.test(text) && !TO_BE_PUT.test(text)) return null;
  return outcome(tokens, act);
}

/** «қол қойылғанын … хабарлады». */
const isTold = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 9).some(({ text }) => TOLD.test(text));

/** «меморандум жасасты», «құжаттар алмасты». */
function madeAt(tokens: readonly Token[], start: number): Act | null {
  const text = word(tokens, start);
  const act = { start, next: start + 1, isExchange: false };
  if (/^алмас(?:ты|ып)$/iu.test(text)) return { ...act, stage: 'signed', isExchange: true };
  // «ноталар алмасу рәсімі өтті»
  if (/^алмасу$/iu.test(text) && /^нота/iu.test(word(tokens, start - 1)))
    return outcome(tokens, act);
  if (MADE.test(text)) return { ...act, stage: 'signed' };
  if (WILL_MAKE.test(text)) return { ...act, stage: 'announced' };
  return TO_MAKE.test(text) ? outcome(tokens, act) : null;
}

/** What becomes of a signing that is only named: planned, done, or nothing. */
function outcome(tokens: readonly Token[], act: Omit<Act, 'stage'>): Act | null {
  let isCeremony = false;
  for (let at = act.next; at < Math.min(tokens.length, act.next + 4); at++) {
    const text = word(tokens, at);
    if (DONE.test(text)) return isCeremony ? { ...act, next: at + 1, stage: 'signed' } : null;
    if (PLAN.test(text)) return { ...act, next: at + 1, stage: 'announced' };
    if (CEREMONY.test(text)) isCeremony = true;
    if (/^(?:мүмкін\p{L}*|мәселе\p{L}*|қажет\p{L}*|керек|дайын\p{L}*)$/iu.test(text)) return null;
  }
  return null;
}

/** «қойылған болатын», «жасаған еді»; «қойылады деген», «қойса». */
const isPast = (tokens: readonly Token[], next: number): boolean =>
  /^(?:болатын|еді|жоқ|емес|мүмкін)$/iu.test(word(tokens, next));
