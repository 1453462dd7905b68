import type { Rule } from '../rule.ts';
import { editionAndName } from './edition-and-name.ts';
import { numberAndFact } from './number-and-fact.ts';
import { numberInLanguages } from './number-in-languages.ts';
import { numberInTranslation } from './number-in-translation.ts';
import { sessionOutsideEvent } from './session-outside-event.ts';
import { signedOutsideEvent } from './signed-outside-event.ts';
import { stageOrder } from './stage-order.ts';
import { stageSource } from './stage-source.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { totalAsOwn } from './total-as-own.ts';
import { totalBelowListed } from './total-below-listed.ts';
import { weekday } from './weekday.ts';
import { wordingAndValue } from './wording-and-value.ts';

/** Rules of facts that have to agree with each other and with the text. */
export const CONSISTENCY_RULES: readonly Rule[] = [
  sumOfParts,
  wordingAndValue,
  totalAsOwn,
  totalBelowListed,
  stageSource,
  stageOrder,
  signedOutsideEvent,
  sessionOutsideEvent,
  editionAndName,
  weekday,
  numberAndFact,
  numberInTranslation,
  numberInLanguages,
];
