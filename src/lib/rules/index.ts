import { completeLists } from './form/complete-lists.ts';
import { danglingReference } from './references/dangling-reference.ts';
import { draftReference } from './references/draft-reference.ts';
import { duplicateIdentifier } from './form/duplicate-identifier.ts';
import { eventParts } from './references/event-parts.ts';
import { partyName } from './references/party-name.ts';
import { fileName } from './form/file-name.ts';
import { redirect } from './references/redirect.ts';
import { releaseFolder } from './form/release-folder.ts';
import type { Rule } from './rule.ts';
import { stageSource } from './consistency/stage-source.ts';
import { sumOfParts } from './consistency/sum-of-parts.ts';
import { twoOriginals } from './form/two-originals.ts';

/** Every rule over the whole content, in the order of the editors' page. */
export const RULES: readonly Rule[] = [
  fileName,
  releaseFolder,
  duplicateIdentifier,
  twoOriginals,
  danglingReference,
  draftReference,
  completeLists,
  stageSource,
  sumOfParts,
  eventParts,
  redirect,
  partyName,
];
