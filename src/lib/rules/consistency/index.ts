import type { Rule } from '../rule.ts';
import { stageSource } from './stage-source.ts';
import { sumOfParts } from './sum-of-parts.ts';

/** Rules of facts that have to agree with each other. */
export const CONSISTENCY_RULES: readonly Rule[] = [stageSource, sumOfParts];
