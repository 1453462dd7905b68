import type { Rule } from '../rule.ts';
import { silentChange } from './silent-change.ts';
import { unrecordedChange } from './unrecorded-change.ts';

/** Rules of what the archive has published before. */
export const HISTORY_RULES: readonly Rule[] = [silentChange, unrecordedChange];
