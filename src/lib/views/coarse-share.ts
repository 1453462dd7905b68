/** A share in whole percents that stays the same while records are added one by one. */
export interface CoarseShare {
  readonly percent: number;
  /** The share lies below or above this, or near it; `exact` for none and all. */
  readonly bound: 'exact' | 'below' | 'above' | 'about';
}

const STEP = 5;

/** The share of a part, in steps of five percent; a little is not nothing, and nearly all is not all. */
export function coarseShare(part: number, whole: number): CoarseShare {
  if (part === 0 || part === whole) return { percent: part === 0 ? 0 : 100, bound: 'exact' };
  const percent = (100 * part) / whole;
  if (percent < STEP) return { percent: STEP, bound: 'below' };
  if (percent > 100 - STEP) return { percent: 100 - STEP, bound: 'above' };
  return { percent: Math.round(percent / STEP) * STEP, bound: 'about' };
}
