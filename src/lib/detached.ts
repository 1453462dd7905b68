/**
 * The same text in memory of its own. The engine makes a piece of a text a view of the whole, so that one word kept
 * would keep the file alive that it was taken from.
 */
export const detached = (text: string): string => ` ${text}`.slice(1);
