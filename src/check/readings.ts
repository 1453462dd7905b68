import { availableParallelism } from 'node:os';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import { readFileAlone, type FileReading } from './file-reading.ts';
import { THREAD, type ThreadModule } from './thread.ts';
import { PARCEL, settle, takeParcel, toParcels, type Parcels } from './parcels.ts';

/** What a thread is given to work with. */
export interface ThreadWork {
  readonly contentDir: string;
  readonly files: readonly string[];
  readonly parcels: Parcels;
  /** From 1. */
  readonly thread: number;
  readonly port: MessagePort;
}

const MODULE = import.meta.resolve('./reading-thread.ts');

/** To start a thread takes as long as to read some hundreds of files. */
const FEWEST = 2000;
/** More of them wait for the disk and for each other. */
const MOST_THREADS = 3;

interface AheadOptions {
  /** Called after each parcel. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
  readonly cores?: number;
}

/**
 * Reads many files on all cores, each by itself, and gives them in no certain order; of few it reads none, for a
 * single thread is faster then. @throws what a thread has thrown.
 */
export function readAhead(
  contentDir: string,
  files: readonly string[],
  { progress = () => undefined, cores = availableParallelism() }: AheadOptions = {},
): FileReading[] {
  const threads = Math.min(MOST_THREADS, cores - 1);
  if (files.length < FEWEST || threads < 1) return [];
  const parcels = toParcels(threads);
  const ports = Array.from({ length: threads }, (_, index) =>
    startThread({ contentDir, files, parcels, thread: index + 1 }),
  );
  const readings: FileReading[] = [];
  for (let first = takeParcel(parcels); first < files.length; first = takeParcel(parcels)) {
    const parcel = files.slice(first, first + PARCEL);
    for (const file of parcel) readings.push(readFileAlone(contentDir, file));
    for (const port of ports) for (const sent of messagesOf(port)) readings.push(...sent);
    progress(Math.min(first, files.length), files.length);
  }
  for (const [index, port] of ports.entries()) {
    settle(parcels, index + 1);
    for (const sent of messagesOf(port)) readings.push(...sent);
    port.close();
  }
  return readings;
}

/** Gives the end to which the thread sends. */
function startThread(work: Omit<ThreadWork, 'port'>): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(THREAD, {
    workerData: { ...work, port: port2, module: MODULE } satisfies ThreadWork & ThreadModule,
    transferList: [port2],
  });
  worker.unref();
  return port1;
}

function* messagesOf(port: MessagePort): Generator<readonly FileReading[]> {
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    const message: unknown = next.message;
    if (message instanceof Error) throw message;
    yield message as readonly FileReading[];
  }
}
