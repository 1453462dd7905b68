/** Numbers that all threads share: how many files are given out, and how far each thread is. */
export type Parcels = Int32Array<SharedArrayBuffer>;

/** Files that a thread takes at a time: few enough that all end together. */
export const PARCEL = 64;

const GIVEN = 0;
const IDLE = 0;
const WORKING = 1;
const FINISHED = 2;
const DISMISSED = 3;

export const toParcels = (threads: number): Parcels =>
  new Int32Array(new SharedArrayBuffer((threads + 1) * Int32Array.BYTES_PER_ELEMENT));

/** Index of the first file of the next parcel; nobody else gets it. */
export const takeParcel = (parcels: Parcels): number => Atomics.add(parcels, GIVEN, PARCEL);

/** Whether a thread, numbered from 1, may begin: one that comes late is not needed any more. */
export const begin = (parcels: Parcels, thread: number): boolean =>
  Atomics.compareExchange(parcels, thread, IDLE, WORKING) === IDLE;

/** A thread has given everything that it took. */
export function finish(parcels: Parcels, thread: number): void {
  Atomics.store(parcels, thread, FINISHED);
  Atomics.notify(parcels, thread);
}

/** Waits for a thread that has begun, and sends home one that has not. */
export function settle(parcels: Parcels, thread: number): void {
  if (Atomics.compareExchange(parcels, thread, IDLE, DISMISSED) === IDLE) return;
  Atomics.wait(parcels, thread, WORKING);
}
