/** Days of the archive as numbers: days since 1 January 1970. */

const DAY = 86_400_000;

export const FIRST_YEAR = 2001;
export const LAST_YEAR = 2025;

export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY;

const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
export const LAST_DAY = dayOf(LAST_YEAR, 12, 31);

/** `YYYY-MM-DD`. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** A day of the years that the corpus covers, for a number in [0, 1). */
export const dayAt = (position: number): number =>
  FIRST_DAY + Math.floor(position * (LAST_DAY - FIRST_DAY + 1));
