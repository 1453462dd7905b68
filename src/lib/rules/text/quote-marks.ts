import type { Locale } from '#src/site.ts';
import { MARKUP } from './rule.ts';

/** A quotation mark of a text, at its index. */
export interface Mark {
  readonly index: number;
  readonly sign: string;
}

/** The marks of a text, put together as far as they belong together. */
export interface Marks {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark; readonly depth: number }[];
  /** Opening marks that nothing closes. */
  readonly opened: readonly Mark[];
  /** Closing marks that nothing opens. */
  readonly closed: readonly Mark[];
}

/**
 * What stands between two marks of the same side when the inner mark closes or opens for both: `«НК «X»`,
 * `«Торговый дом «X»`, `«X» ҰК»`.
 */
const DESCRIPTION = new RegExp(
  String.raw`^(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,6}|(?:[\p{L}-]+ ){0,4}(?:компани[яи]|корпораци[яи]|групп?[аы]?|груп|холдинг|концерн|консорциум|завод|комбинат|дом|фонд|центр|банк|парк|технопарк|институт|университет|академия|союз|ассоциация|палата|партия|клуб|театр|музей|агентство|предприятие|общество|объединение|товарищество|фирма|фабрика|управление|инспекция|служба|орталығы|компаниясы|корпорациясы|қоры|банкі|одағы|холдингі|тобы|зауыты|институты|университеті))(?: [А-ЯЁӘҒҚҢӨҰҮҺІ]{2,6})?$`,
  'iu',
);
const ABBREVIATION = /^[А-ЯЁӘҒҚҢӨҰҮҺІA-Z]{2,6}$/u;
/** Words and marks after which a quotation begins that is speech or a motto, not a name. */
const BEFORE_SPEECH = /(?:^|[\n:,;.!?…(—–-]\s*|(?:^|[^\p{L}])(?:что|как|словами|дескать|деп)\s)$/u;
const AFTER_SPEECH = /^[.,!?…]*(?:\s*[—–-]\s|\s*$|\s*\n|[.)])/u;

interface Opened extends Mark {
  /** Its inner mark has closed for both. */
  elided: boolean;
  /** Its inner quotation has ended where speech ends. */
  ended: boolean;
}

/** Reads the marks « » „ “ ” of a text; straight marks tell nothing and are left out. */
export function readMarks(text: string, locale: Locale): Marks {
  const stack: Opened[] = [];
  const pairs: Marks['pairs'][number][] = [];
  const closed: Mark[] = [];
  for (const { 0: sign, index } of text.matchAll(/[«»„“”]/gu)) {
    const mark = { index, sign };
    if (opens(text, mark, { stack, locale })) {
      stack.push({ ...mark, elided: false, ended: false });
      continue;
    }
    const open = stack.findLast((candidate) => closes(candidate.sign, sign));
    if (open) {
      stack.splice(stack.indexOf(open), 1);
      pairs.push({ open, close: mark, depth: stack.length });
      noteParent(text, stack.at(-1), { open, close: mark });
    } else if (!closesForBoth(text, pairs.at(-1)?.close, mark)) closed.push(mark);
  }
  return { pairs, opened: unclosed(stack, pairs), closed };
}

function opens(
  text: string,
  { sign, index }: Mark,
  { stack, locale }: { stack: readonly Mark[]; locale: Locale },
): boolean {
  if (sign === '«' || sign === '„') return true;
  if (sign === '»') return false;
  const afterLetter = /[\p{L}\p{N}.,!?…»)%]/u.test(before(text, index).at(-1) ?? '');
  if (sign === '”') return locale !== 'en' && !afterLetter && stack.length === 0;
  if (stack.some((mark) => mark.sign === '„')) return false;
  return !(afterLetter && stack.some((mark) => mark.sign === '“'));
}

const closes = (open: string, close: string): boolean =>
  close === '»' ? open === '«' : open !== '«';

/** The text before an index without markup. */
const before = (text: string, index: number): string =>
  text.slice(Math.max(0, index - 60), index).replaceAll(MARKUP, '');

function noteParent(
  text: string,
  parent: Opened | undefined,
  { open, close }: { open: Mark; close: Mark },
): void {
  if (parent?.sign !== open.sign) return;
  const between = text
    .slice(parent.index + 1, open.index)
    .replaceAll(MARKUP, '')
    .trim();
  if (DESCRIPTION.test(between)) parent.elided = true;
  const rest = text.slice(close.index + 1).replaceAll(MARKUP, '');
  parent.ended = BEFORE_SPEECH.test(before(text, parent.index)) && AFTER_SPEECH.test(rest);
}

/** `«X» ҰК» АҚ`: the second mark closes a name whose beginning is the beginning of X. */
function closesForBoth(text: string, last: Mark | undefined, mark: Mark): boolean {
  if (!last) return false;
  const between = text
    .slice(last.index + 1, mark.index)
    .replaceAll(MARKUP, '')
    .trim();
  return DESCRIPTION.test(between) || ABBREVIATION.test(between);
}

/**
 * Of the marks left open those that are faults. A mark that its inner one has closed for both may since have
 * taken the closing mark of the quotation around it: that one then counts as closed.
 */
function unclosed(stack: readonly Opened[], pairs: Marks['pairs']): Mark[] {
  const spare = pairs.filter(({ open }) => (open as Opened).elided).map(({ open }) => open.index);
  return stack.filter(({ index, elided, ended }) => {
    if (elided || ended) return false;
    const inner = spare.findIndex((at) => at > index);
    if (inner === -1) return true;
    spare.splice(inner, 1);
    return false;
  });
}
