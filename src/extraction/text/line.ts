/** A line of a source, numbered from 1, without spaces at its ends. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines of plain text. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\u2028\u2029\f]/u)
    .map((line, index) => ({ number: index + 1, text: line.trim() }));
}
