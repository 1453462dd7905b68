import os from 'node:os';

/** Where it was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
}

export function thisMachine(): Machine {
  return {
    processor: os.cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: os.availableParallelism(),
    memoryGigabytes: Math.round(os.totalmem() / 1e9),
    system: `${os.type()} ${os.arch()}`,
    node: process.version,
  };
}

/** One sentence. */
export function describeMachine(machine: Machine): string {
  const { processor, cores, memoryGigabytes, system, node } = machine;
  return `${cores} cores (${processor}), ${memoryGigabytes} GB, ${system}, Node ${node}`;
}
