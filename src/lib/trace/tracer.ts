/** Notes which cells of an archive a computation reads: the only things that its result can depend on. */
export interface Tracer {
  /** Name of every cell that was read, by number. */
  readonly cells: readonly string[];
  /** Counts a cell as read, by name; gives its number. */
  readonly read: (cell: string) => number;
  /** Number of a cell that has one. */
  readonly find: (cell: string) => number | undefined;
  /** Counts cells as read, by number. */
  readonly replay: (cells: readonly number[]) => void;
  /** Counts one as read, by number. */
  readonly again: (cell: number) => void;
  /** What a computation gives, and what it read; a computation around it has then read that too. */
  readonly during: <T>(compute: () => T) => Traced<T>;
}

export interface Traced<T> {
  readonly value: T;
  /** Numbers of cells, each once. */
  readonly cells: readonly number[];
}

/** @param known Names of cells that have their numbers already. */
export function openTracer(known: readonly string[] = []): Tracer {
  const cells = [...known];
  const numbers = new Map(cells.map((cell, number) => [cell, number]));
  let reading = new Set<number>();
  const numberOf = (cell: string): number => {
    const found = numbers.get(cell);
    if (found !== undefined) return found;
    const number = cells.push(cell) - 1;
    numbers.set(cell, number);
    return number;
  };
  const replay = (own: readonly number[]): void => {
    for (const number of own) reading.add(number);
  };
  return {
    cells,
    read(cell) {
      const number = numberOf(cell);
      reading.add(number);
      return number;
    },
    again: (cell) => void reading.add(cell),
    find: (cell) => numbers.get(cell),
    replay,
    during(compute) {
      const around = reading;
      reading = new Set();
      try {
        const value = compute();
        return { value, cells: [...reading] };
      } finally {
        const own = [...reading];
        reading = around;
        replay(own);
      }
    },
  };
}
