import type { Token } from '../text/token.ts';

/** A noun that names a kind of document, where a text has it. */
export interface KindMention {
  /** First token, qualifiers included, and the first behind the noun. */
  readonly start: number;
  readonly next: number;
  readonly kind: string;
  readonly asGiven: string;
  readonly isPlural: boolean;
  readonly case: 'nominative' | 'dative' | 'accusative' | 'instrumental' | 'other';
}

const NOUNS: readonly (readonly [stem: string, kind: string, needs: RegExp | null])[] = [
  ['меморандум', 'memorandum', null],
  ['келісімшарт', 'contract', null],
  ['келісім', 'agreement', null],
  ['шарт', 'contract', null],
  ['контракт', 'contract', null],
  ['хаттама', 'protocol', null],
  ['протокол', 'protocol', null],
  ['мәлімдеме', 'other', /^бірлескен$/iu],
  ['декларация', 'other', null],
  ['конвенция', 'other', null],
  ['карта', 'action-plan', /^жол$/iu],
  [
    'бағдарлама',
    'programme',
    /^(?:ынтымақтастық|бірлескен|әріптестік|серіктестік|іс-қимыл|алмасу)$/iu,
  ],
  ['жоспар', 'action-plan', /^(?:іс-қимыл|іс-шаралар|ынтымақтастық|бірлескен|жұмыс)$/iu],
  ['хат', 'other', /^(?:ниет|ниеттер|туралы)$/iu],
  ['нота', 'exchange-of-notes', null],
];
const FORMS = NOUNS.map(
  ([stem, kind, needs]) =>
    [
      stem,
      kind,
      needs,
      new RegExp(
        String.raw`^(?:\p{L}+-)?${stem}(?<plural>[лдт][ае]р)?(?<own>(?:ы|і|сы|сі)?)(?<ending>\p{L}*)$`,
        'iu',
      ),
    ] as const,
);

const ADJECTIVE =
  /^(?:негіздемелік|рамкалық|шеңберлік|несие|несиелік|кредиттік|инвестициялық|бірлескен|үшжақты|екіжақты|көпжақты|стратегиялық|қосымша|офсеттік|оффтейк|үкіметаралық|ведомствоаралық|ұзақмерзімді|жол|лицензиялық|концессиялық|гранттық)$/iu;

/** Kinds that a text names, in its order. */
export function kindMentions(tokens: readonly Token[]): KindMention[] {
  return tokens.flatMap((token, index): KindMention[] => {
    if (token.kind !== 'word') return [];
    for (const [stem, kind, needs, form] of FORMS) {
      const found = form.exec(token.text)?.groups;
      const case_ =
        found && caseOf((found['ending'] ?? '').toLowerCase(), (found['own'] ?? '').toLowerCase());
      if (!found || !case_) continue;
      if (!isDocument(tokens, index, needs)) return [];
      const isPlural = found['plural'] !== undefined || isCounted(tokens, index);
      return [{ ...described(tokens, index, { stem, kind }), isPlural, case: case_ }];
    }
    return [];
  });
}

/** «9 меморандум», «бірнеше келісім»: more than one, without a suffix. */
const isCounted = (tokens: readonly Token[], index: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:\d{1,3}|бірқатар|бірнеше|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он)$/iu.test(
      tokens[index - step]?.text ?? '',
    ),
  );

function caseOf(ending: string, own: string): KindMention['case'] | null {
  if (ending === '') return 'nominative';
  // «келісімді» looks like possession with an ending, «хатты» too.
  const whole = `${own}${ending}`;
  if (/^(?:[ыі]|с[ыі])?(?:[ғқгк][ае]|н[ае])$/u.test(whole)) return 'dative';
  if (/^(?:[ыі]|с[ыі])?(?:[ндт][ыі]|н)$/u.test(whole)) return 'accusative';
  if (/^(?:[ыі]|с[ыі])?[мбп]ен$/u.test(whole)) return 'instrumental';
  if (/^(?:[ыі]|с[ыі])?(?:[ндт][ыі]ң|н?[дт][ае]|[ндт][ае]н|н?[дт][ае][ғг][ыі])$/u.test(whole))
    return 'other';
  return null;
}

function isDocument(tokens: readonly Token[], index: number, needs: RegExp | null): boolean {
  const before = tokens[index - 1]?.text ?? '';
  if (
    /^(?:еңбек|ұжымдық|неке|сақтандыру|ипотекалық|бітімгершілік|медиативтік|жазбаша)$/iu.test(
      before,
    )
  )
    return false;
  if (/^нота/iu.test(tokens[index]?.text ?? ''))
    return /^алмас/iu.test(tokens[index + 1]?.text ?? '');
  return needs === null || needs.test(before);
}

const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^түсіністік$/iu, 'understanding'],
  [/^ынтымақтастық$/iu, 'cooperation'],
  [/^(?:ниет|ниеттер|ниеттестік)$/iu, 'intent'],
  [/^(?:әріптестік|серіктестік|іс-қимыл)$/iu, 'partnership'],
];
const codeOfWord = (word: string): string | null =>
  QUALIFIERS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

interface Noun {
  readonly stem: string;
  readonly kind: string;
}

/** The noun with what stands before it: adjectives and «өзара түсіністік және ынтымақтастық туралы». */
function described(
  tokens: readonly Token[],
  index: number,
  { stem, kind }: Noun,
): Pick<KindMention, 'start' | 'next' | 'kind' | 'asGiven'> {
  const text = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  let start = index;
  while (start > 0 && ADJECTIVE.test(text(start - 1))) start--;
  const adjectives = tokens.slice(start, index).map(({ text: own }) => own.toLowerCase());
  const about = /^(?:туралы|жөніндегі)$/u.test(text(start - 1)) ? start - 1 : start;
  const codes: string[] = [];
  let at = about;
  while (at > 0 && about - at < 9) {
    const code = codeOfWord(text(at - 1));
    if (code !== null) {
      codes.unshift(code);
      at--;
      if (/^(?:өзара|стратегиялық|екіжақты|әлеуметтік|ғылыми|академиялық)$/u.test(text(at - 1)))
        at--;
      start = at;
    } else if (
      codes.length > 0 &&
      at === start &&
      /^(?:және|[мбп]ен|,)$/u.test(text(at - 1)) &&
      codeOfWord(text(at - 2))
    )
      at--;
    else break;
  }
  const qualifiers = codes.length > 0 ? tokens.slice(start, index - adjectives.length) : [];
  const lemma =
    { карта: 'картасы', бағдарлама: 'бағдарламасы', жоспар: 'жоспары', хат: 'хаты' }[stem] ?? stem;
  const words = [...qualifiers.map(({ text: own }) => own.toLowerCase()), ...adjectives, lemma];
  return {
    start,
    next: index + 1,
    kind: codeOf({ stem, kind }, codes, adjectives),
    asGiven: words.join(' ').replaceAll(' ,', ','),
  };
}

function codeOf(
  { stem, kind }: Noun,
  codes: readonly string[],
  adjectives: readonly string[],
): string {
  const [first] = codes;
  const has = (pattern: RegExp): boolean => adjectives.some((word) => pattern.test(word));
  if (kind === 'memorandum' && first !== undefined && first !== 'partnership')
    return `memorandum-of-${first}`;
  if (kind === 'agreement' && has(/^(?:негіздемелік|рамкалық|шеңберлік)$/u))
    return 'framework-agreement';
  if (kind === 'agreement' && first === 'intent') return 'agreement-of-intent';
  if (stem === 'мәлімдеме' || stem === 'декларация')
    return has(/^бірлескен$/u) ? 'joint-statement' : 'other';
  return kind;
}
