import type { Rule } from '../rule.ts';
import { danglingReference } from './dangling-reference.ts';
import { draftReference } from './draft-reference.ts';
import { eventCycle } from './event-cycle.ts';
import { eventParts } from './event-parts.ts';
import { listedTwice } from './listed-twice.ts';
import { partyName } from './party-name.ts';
import { partyTwice } from './party-twice.ts';
import { redirect } from './redirect.ts';
import { selfReference } from './self-reference.ts';
import { sharedAlias } from './shared-alias.ts';
import { unknownCode } from './unknown-code.ts';
import { unlistedAddress } from './unlisted-address.ts';
import { unusedOrganization } from './unused-organization.ts';
import { vanishedAddress } from './vanished-address.ts';
import { withdrawnRecord } from './withdrawn-record.ts';

/** Rules of references between records. */
export const REFERENCE_RULES: readonly Rule[] = [
  danglingReference,
  unknownCode,
  draftReference,
  selfReference,
  eventCycle,
  eventParts,
  listedTwice,
  partyTwice,
  partyName,
  sharedAlias,
  unusedOrganization,
  redirect,
  vanishedAddress,
  unlistedAddress,
  withdrawnRecord,
];
