/** What `/proc/<pid>/status` tells of a process. */
export interface ProcessStatus {
  readonly parent: number;
  /** The most that it ever had resident, in bytes. */
  readonly peak: number;
  readonly resident: number;
}

/** `null` for what has no memory of its own: a thread of the kernel, a process that has ended. */
export function parseStatus(text: string): ProcessStatus | null {
  const number = (field: string): number | null => {
    const found = new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(text)?.[1];
    return found === undefined ? null : Number(found);
  };
  const [parent, peak, resident] = [number('PPid'), number('VmHWM'), number('VmRSS')];
  if (parent === null || peak === null || resident === null) return null;
  return { parent, peak: peak * 1024, resident: resident * 1024 };
}

/** Numbers of a process and of all below it. */
export function family(
  root: number,
  processes: ReadonlyMap<number, Pick<ProcessStatus, 'parent'>>,
): number[] {
  const children = Map.groupBy(processes.keys(), (pid) => processes.get(pid)?.parent);
  const members: number[] = [];
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    if (processes.has(pid)) members.push(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return members;
}
