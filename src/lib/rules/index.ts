import { completeLists } from './complete-lists.ts';
import { danglingReference } from './dangling-reference.ts';
import { draftReference } from './draft-reference.ts';
import { duplicateIdentifier } from './duplicate-identifier.ts';
import { eventParts } from './event-parts.ts';
import { fileName } from './file-name.ts';
import { releaseFolder } from './release-folder.ts';
import type { Rule } from './rule.ts';
import { stageSource } from './stage-source.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { twoOriginals } from './two-originals.ts';

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
];
