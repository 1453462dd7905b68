import { CONSISTENCY_RULES } from './consistency/index.ts';
import type { Extract } from './extract.ts';
import { FORM_RULES } from './form/index.ts';
import { HISTORY_RULES } from './history/index.ts';
import { LIKENESS_RULES } from './likeness/index.ts';
import { REFERENCE_RULES } from './references/index.ts';
import type { Rule } from './rule.ts';
import { TEXT_ARCHIVE_RULES } from './text/index.ts';

/** Every rule over the whole content, in the order of the editors' page. */
export const RULES: readonly Rule[] = [
  ...FORM_RULES,
  ...REFERENCE_RULES,
  ...CONSISTENCY_RULES,
  ...TEXT_ARCHIVE_RULES,
  ...LIKENESS_RULES,
  ...HISTORY_RULES,
];

/** Everything that the rules want taken from texts. */
export const EXTRACTS: readonly Extract[] = [
  ...new Set(RULES.flatMap(({ extracts = [] }) => extracts)),
];
