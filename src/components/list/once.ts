import { detached } from '#src/lib/detached.ts';

/** HTML of rows by the views of them, which are plain values of one language that nobody changes. */
const KNOWN = new WeakMap<object, string>();

export const renderedRow = (row: object): string | undefined => KNOWN.get(row);

/** Gives the HTML back, in one piece: what templates make is a chain of hundreds. */
export function rememberRow(row: object, html: string): string {
  const own = detached(html);
  KNOWN.set(row, own);
  return own;
}
