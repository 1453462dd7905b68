/**
 * Names of the cells of an archive: the smallest things of it that a view depends on. A name says which map, list or
 * function it is, by its path in the archive, and which part of it; parts are the words after it.
 */

/** The value under a key of a map. */
export const valueCell = (map: string, key: string): string => `value ${map} ${key}`;

/** The keys of a map, in order. */
export const keysCell = (map: string): string => `keys ${map}`;

/** Everything in a map, or a list or table without parts. */
export const wholeCell = (path: string): string => `whole ${path}`;

/**
 * A part of a list that is divided by time: `all`, `undated`, `years` (which there are), `2016`, `2016-` (without a
 * month), `2016-9`.
 */
export const partCell = (list: string, part: string): string => `part ${list} ${part}`;

/** What the ledger tells: `of` a record, the `newest` so many, all by `year`. */
export const historyCell = (what: 'of' | 'newest' | 'year', which: string): string =>
  `history ${what} ${which}`;

/** The names that the body in a file has, in a language. */
export const mentionsCell = (locale: string, file: string): string => `mentions ${locale} ${file}`;

/** The result of a derived function for an identifier. */
export const derivedCell = (name: string, id: string): string => `derived ${name} ${id}`;
