/** Rows of text under a heading each; the first column is aligned to the left, the others to the right. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For a terminal: columns of equal width, no lines. */
export function plainTable(table: Table): string {
  const widths = widthsOf(table);
  return [table.head, ...table.rows]
    .map((row) => widths.map((width, at) => align(row[at] ?? '', { width, at })).join('   '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** For a README, aligned as Prettier aligns it. */
export function markdownTable(table: Table): string {
  const widths = widthsOf(table).map((width) => Math.max(width, 3));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const row = (cells: readonly string[]): string =>
    line(widths.map((width, at) => align(cells[at] ?? '', { width, at })));
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : rightRule(width)));
  return [row(table.head), line(rule), ...table.rows.map(row)].join('\n');
}

const rightRule = (width: number): string => `${'-'.repeat(width - 1)}:`;

const align = (cell: string, { width, at }: { width: number; at: number }): string =>
  at === 0 ? cell.padEnd(width) : cell.padStart(width);

function widthsOf({ head, rows }: Table): number[] {
  return head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
}
