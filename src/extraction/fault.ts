import type { Document } from '#src/lib/document.ts';
import { bodyTree } from '#src/lib/rules/text/body-tree.ts';
import { doubleSpace } from '#src/lib/rules/text/double-space.ts';
import { doubledMark } from '#src/lib/rules/text/doubled-mark.ts';
import { findInText } from '#src/lib/rules/text/judge.ts';
import { missingBetween } from '#src/lib/rules/text/missing-between.ts';
import { missingHyphen } from '#src/lib/rules/text/missing-hyphen.ts';
import { missingSpace } from '#src/lib/rules/text/missing-space.ts';
import { mixedAlphabets } from '#src/lib/rules/text/mixed-alphabets.ts';
import { itemEnd } from '#src/lib/rules/text/item-end.ts';
import { quoteNesting } from '#src/lib/rules/text/quote-nesting.ts';
import { spaceBeforeMark } from '#src/lib/rules/text/space-before-mark.ts';
import { spaceInNumber } from '#src/lib/rules/text/space-in-number.ts';
import { straightQuote } from '#src/lib/rules/text/straight-quote.ts';
import { straySign } from '#src/lib/rules/text/stray-sign.ts';
import { timeWord } from '#src/lib/rules/text/time-word.ts';
import { unpairedQuote } from '#src/lib/rules/text/unpaired-quote.ts';
import { yearWord } from '#src/lib/rules/text/year-word.ts';
import type { TextSubject } from '#src/lib/rules/text/rule.ts';
import { toTextSubject } from '#src/lib/rules/text/subject.ts';
import type { Locale } from '#src/site.ts';
import type { Line } from './text/line.ts';

/** What is wrong with the source, where. Nothing of it is mended in a name. */
export interface Fault {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const RULES = [
  ...[
    mixedAlphabets,
    unpairedQuote,
    straightQuote,
    quoteNesting,
    straySign,
    doubledMark,
    spaceBeforeMark,
  ],
  ...[
    missingSpace,
    doubleSpace,
    spaceInNumber,
    missingHyphen,
    itemEnd,
    missingBetween,
    yearWord,
    timeWord,
  ],
];

/** Faults of the letters and signs of a source, by the rules of the check: they read it as a body in Markdown. */
export function faultsIn(lines: readonly Line[], locale: Locale): Fault[] {
  const { subject, placeOf } = sourceSubject(lines, locale);
  return findInText(RULES, subject).map(({ rule, message, place: { offset } }) => ({
    rule,
    ...placeOf(offset),
    message,
  }));
}

/** The lines of a source as the text rules read them, and where an offset in them lies. */
export function sourceSubject(
  lines: readonly Line[],
  locale: Locale,
): {
  readonly subject: TextSubject;
  readonly placeOf: (offset: number) => Pick<Fault, 'line' | 'column'>;
} {
  const source = lines.map(({ text }) => text).join('\n');
  const document: Document = {
    file: `releases/undated/source.${locale}.md`,
    collection: 'releases',
    id: 'source',
    locale,
    digest: '',
    data: {},
    body: { digest: '', empty: false, links: [] },
  };
  return {
    subject: toTextSubject({ document, source, bodyOffset: 0, valueOffset: () => 0, bodyTree }),
    placeOf(offset) {
      const before = source.slice(0, offset);
      const row = before.split('\n').length - 1;
      const column = offset - (before.lastIndexOf('\n') + 1) + 1;
      return { line: lines[row]?.number ?? row + 1, column };
    },
  };
}
