import type { Rule } from '../rule.ts';
import type { TextRule } from '../text/rule.ts';
import { completeLists } from './complete-lists.ts';
import { duplicateIdentifier } from './duplicate-identifier.ts';
import { fileName } from './file-name.ts';
import { releaseFolder } from './release-folder.ts';
import { twoOriginals } from './two-originals.ts';

/** Rules of form over the whole content. */
export const FORM_RULES: readonly Rule[] = [
  fileName,
  releaseFolder,
  duplicateIdentifier,
  twoOriginals,
  completeLists,
];

/** Rules of form over the text of a single file. */
export const FORM_TEXT_RULES: readonly TextRule[] = [];
