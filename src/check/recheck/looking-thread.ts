import { parentPort, workerData } from 'node:worker_threads';
import { look } from './look.ts';
import type { LookWork } from './looking.ts';

/** The thread of `looking.ts`. */

const { contentDir, now } = workerData as LookWork;
parentPort?.postMessage(look(contentDir, now));
