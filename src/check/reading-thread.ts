import { workerData } from 'node:worker_threads';
import { readFileAlone } from './file-reading.ts';
import { begin, finish, PARCEL, takeParcel } from './parcels.ts';
import type { ThreadWork } from './readings.ts';

/** A thread of `readings.ts`: it takes parcels of files until none is left, and sends what it has read. */

const { contentDir, files, parcels, thread, port } = workerData as ThreadWork;
if (begin(parcels, thread)) {
  try {
    for (let first = takeParcel(parcels); first < files.length; first = takeParcel(parcels)) {
      const parcel = files.slice(first, first + PARCEL);
      port.postMessage(parcel.map((file) => readFileAlone(contentDir, file)));
    }
  } catch (error) {
    port.postMessage(error);
  } finally {
    finish(parcels, thread);
  }
}
port.close();
