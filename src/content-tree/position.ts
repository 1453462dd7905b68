import type { Position } from '#src/lib/problem.ts';

/** Line and column (from 1) of an offset in a text; beyond its end, of the end. */
export function positionAt(source: string, offset: number): Position {
  const end = Math.min(offset, source.length);
  let line = 1;
  let start = 0;
  for (let at = source.indexOf('\n'); at !== -1 && at < end; at = source.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: end - start + 1 };
}
