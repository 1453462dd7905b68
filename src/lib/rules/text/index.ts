import { bareAddress } from './bare-address.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { doubleSpace } from './double-space.ts';
import { doubledMark } from './doubled-mark.ts';
import { hyphenDash } from './hyphen-dash.ts';
import { itemEnd } from './item-end.ts';
import { missingAlt } from './missing-alt.ts';
import { missingBetween } from './missing-between.ts';
import { missingHyphen } from './missing-hyphen.ts';
import { missingSpace } from './missing-space.ts';
import { mixedAlphabets } from './mixed-alphabets.ts';
import { personContact } from './person-contact.ts';
import { quoteNesting } from './quote-nesting.ts';
import { skippedHeading } from './skipped-heading.ts';
import { spaceBeforeMark } from './space-before-mark.ts';
import { spaceInNumber } from './space-in-number.ts';
import { straightQuote } from './straight-quote.ts';
import { straySign } from './stray-sign.ts';
import { timeWord } from './time-word.ts';
import { unpairedQuote } from './unpaired-quote.ts';
import { yearWord } from './year-word.ts';
import type { Rule } from '../rule.ts';
import type { TextRule } from './rule.ts';

/** Every rule over the text of a single file, in the order of the editors' page. */
export const TEXT_RULES: readonly TextRule[] = [
  mixedAlphabets,
  unpairedQuote,
  straightQuote,
  quoteNesting,
  straySign,
  doubledMark,
  spaceBeforeMark,
  missingSpace,
  doubleSpace,
  spaceInNumber,
  hyphenDash,
  missingHyphen,
  itemEnd,
  missingBetween,
  yearWord,
  timeWord,
  missingAlt,
  skippedHeading,
  bareAddress,
  brokenAnchor,
  personContact,
];

/** Rules over texts that need the whole archive. */
export const TEXT_ARCHIVE_RULES: readonly Rule[] = [brokenLink];
