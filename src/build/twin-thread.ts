import { parentPort, workerData } from 'node:worker_threads';
import { twin } from './twin.ts';
import type { TwinWork } from './twinning.ts';

/** The thread of `twinning.ts`: it sends what `twin` gives. */

const { from, to, files } = workerData as TwinWork;
parentPort?.postMessage(twin(from, to, files));
