import type { Locale } from '#src/site.ts';
import { MARKUP } from './rule.ts';

/** A quotation mark of a text, at its index. */
export interface Mark {
  readonly index: number;
  readonly sign: string;
}

/** The marks of a text, put together as far as they belong together. */
export interface Marks {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
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
  String.raw`^(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,6}|(?:[\p{L}-]+ ){0,4}(?:компани[яи]|корпораци[яи]|групп?[аы]?|груп|холдинг|концерн|консорциум|завод|комбинат|дом|фонд|центр|банк|парк|технопарк|институт|университет|академия|союз|ассоциация|палата|партия|клуб|театр|музей|агентство|предприятие|общество|объединение|товарищество|фирма|фабрика|управление|инспекция|служба|редакция|газета|телеканал|издательство|орталығы|компаниясы|корпорациясы|қоры|банкі|одағы|холдингі|тобы|зауыты|институты|университеті))(?: [А-ЯЁӘҒҚҢӨҰҮҺІ]{2,6})?$`,
  'iu',
);
const SIGNS = /[«»„“”]/g;
const ABBREVIATION = /^[А-ЯЁӘҒҚҢӨҰҮҺІA-Z]{2,6}$/u;
/** Where a quotation begins that is speech or a motto, not a name. */
const BEFORE_SPEECH = /(?:^|[\n:.!?…—–-]\s*|(?:^|[^\p{L}])(?:что|как|словами|деп)\s)$/u;
const AFTER_SPEECH = /^[.,!?…]*(?:\s*[—–-]\s|\s*$|\s*\n|[.)])/u;
/** A name at the end of speech is no longer than this, in characters. */
const LONGEST_NAME = 60;
/** A name goes on for no more than this after the name inside it. */
const LONGEST_REST = 40;

interface Opened extends Mark {
  /** Where its inner mark has closed for both, should nothing else close it. */
  elided: number | null;
  /** Its inner quotation has ended where speech ends. */
  ended: boolean;
}

/** Reads the marks « » „ “ ” of a text; straight marks tell nothing and are left out. */
export function readMarks(text: string, locale: Locale): Marks {
  const stack: Opened[] = [];
  const pairs: Marks['pairs'][number][] = [];
  const closed: Mark[] = [];
  for (const { index, 0: sign } of text.matchAll(SIGNS)) {
    const mark = { index, sign };
    if (opens(text, mark, { stack, locale })) {
      stack.push({ ...mark, elided: null, ended: false });
      continue;
    }
    const open = takeOpen(stack, mark);
    if (open) {
      pairs.push({ open, close: mark });
      noteParent(text, stack.at(-1), { open, close: mark });
    } else if (!closesForBoth(text, pairs.at(-1)?.close, mark)) closed.push(mark);
  }
  return { pairs, opened: stack.filter(({ elided, ended }) => elided === null && !ended), closed };
}

/** Takes off the mark that this one closes, past names that have been closed together with their inner name. */
function takeOpen(stack: Opened[], { sign, index }: Mark): Opened | undefined {
  const open = stack.findLast(
    (candidate) =>
      closes(candidate.sign, sign) &&
      (candidate.elided === null || index - candidate.elided <= LONGEST_REST),
  );
  if (open) stack.splice(stack.indexOf(open), 1);
  return open;
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

/** Whether what is quoted from here is speech or a motto rather than a name, as far as the text before it tells. */
export const isSpeech = (text: string, index: number): boolean =>
  BEFORE_SPEECH.test(before(text, index));

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
  if (DESCRIPTION.test(between)) parent.elided = close.index;
  const rest = text.slice(close.index + 1).replaceAll(MARKUP, '');
  parent.ended =
    close.index - open.index <= LONGEST_NAME &&
    isSpeech(text, parent.index) &&
    AFTER_SPEECH.test(rest);
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
