import type { Rule } from '../rule.ts';
import { closeName } from './close-name.ts';
import { copiedSource } from './copied-source.ts';
import { nearDuplicate } from './near-duplicate.ts';

/** Rules of things that are nearly the same. */
export const LIKENESS_RULES: readonly Rule[] = [nearDuplicate, closeName, copiedSource];
