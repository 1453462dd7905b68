/** A whole process, from its start to its end, with all that it started. Memory is resident memory in bytes. */
export interface Measurement {
  readonly wallSeconds: number;
  /** User and system time of all processes; `null` on Windows. */
  readonly cpuSeconds: number | null;
  /** The largest Node process, 0 where there was none; `null` where there is no `/proc`, as the next two. */
  readonly nodeBytes: number | null;
  /** The largest process of any kind. */
  readonly largestBytes: number | null;
  /** All processes at one moment, pages that they share counted for each. */
  readonly treeBytes: number | null;
}

/** Two processes one after the other: times add up, memory does not. */
export function joined(first: Measurement, second: Measurement): Measurement {
  return {
    wallSeconds: first.wallSeconds + second.wallSeconds,
    cpuSeconds: both(first.cpuSeconds, second.cpuSeconds, (a, b) => a + b),
    nodeBytes: both(first.nodeBytes, second.nodeBytes, Math.max),
    largestBytes: both(first.largestBytes, second.largestBytes, Math.max),
    treeBytes: both(first.treeBytes, second.treeBytes, Math.max),
  };
}

function both(
  a: number | null,
  b: number | null,
  join: (a: number, b: number) => number,
): number | null {
  return a === null || b === null ? null : join(a, b);
}
