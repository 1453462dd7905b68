import type { Rule } from '../rule.ts';
import { danglingReference } from './dangling-reference.ts';
import { draftReference } from './draft-reference.ts';
import { eventParts } from './event-parts.ts';
import { partyName } from './party-name.ts';
import { redirect } from './redirect.ts';

/** Rules of references between records. */
export const REFERENCE_RULES: readonly Rule[] = [
  danglingReference,
  draftReference,
  eventParts,
  partyName,
  redirect,
];
