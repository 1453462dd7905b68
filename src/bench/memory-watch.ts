import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import type { Measurement } from './measurement.ts';
import { family, parseStatus, type ProcessStatus } from './process-status.ts';

type Memory = Pick<Measurement, 'nodeBytes' | 'largestBytes' | 'treeBytes'>;

/** Looks at the memory of a process and of all below it until it is stopped. */
export interface MemoryWatch {
  readonly stop: () => Memory;
}

const PROC = '/proc';
/** Milliseconds between two looks. The peak of a process is kept by the kernel, so little is missed between them. */
const INTERVAL = 100;

/** Where there is no `/proc` (anywhere but on Linux) nothing is measured, and nothing is guessed. */
export function watchMemory(root: number): MemoryWatch {
  if (!existsSync(path.join(PROC, 'self/status'))) {
    return { stop: () => ({ nodeBytes: null, largestBytes: null, treeBytes: null }) };
  }
  const peak = { nodeBytes: 0, largestBytes: 0, treeBytes: 0 };
  const look = (): void => {
    const processes = readProcesses();
    let together = 0;
    for (const pid of family(root, processes)) {
      const status = processes.get(pid);
      if (!status) continue;
      together += status.resident;
      peak.largestBytes = Math.max(peak.largestBytes, status.peak);
      if (status.peak > peak.nodeBytes && isNode(pid)) peak.nodeBytes = status.peak;
    }
    peak.treeBytes = Math.max(peak.treeBytes, together);
  };
  const timer = setInterval(look, INTERVAL);
  look();
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function readProcesses(): Map<number, ProcessStatus> {
  const processes = new Map<number, ProcessStatus>();
  for (const name of readdirSync(PROC)) {
    if (!/^\d+$/u.test(name)) continue;
    const status = ignoringTheDead(() => readFileSync(`${PROC}/${name}/status`, 'utf8'));
    const parsed = status === null ? null : parseStatus(status);
    if (parsed) processes.set(Number(name), parsed);
  }
  return processes;
}

function isNode(pid: number): boolean {
  const program = ignoringTheDead(() => readlinkSync(`${PROC}/${pid}/exe`));
  return program !== null && path.basename(program).startsWith('node');
}

/** A process may end between two looks at it. */
function ignoringTheDead<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
