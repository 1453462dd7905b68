import { readFileSync } from 'node:fs';
import { run } from './child.ts';
import type { Packing } from './parcel.ts';
import type { Making } from './rest.ts';

/** What the process is given, as JSON. */
export interface RestOrder extends Making {
  /** Where to write what was made. */
  readonly report: string;
}

/** What the process leaves. */
export interface RestReport {
  /** Digest of the documents that it was made of. */
  readonly documents: string;
  readonly packing: Packing;
}

/** The index of one language holds more and more until it is written: its process is swept sooner than others. */
const INDEX_ROOM = ['--heap-growing-percent=40'];

/** A process that makes what needs no page. */
export interface RestHelper {
  readonly start: () => void;
  /**
   * What it has made; starts it where that has not been done. Rejects when something fails, and when it was made of
   * other documents than those of the digest.
   */
  readonly madeOf: (documents: string) => Promise<Packing>;
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * The same as `makeRest` in a process of its own, which reads the archive from the memory of the check: so it has a
 * core to itself, and the memory of index and graph do not add up.
 */
export function restHelper(root: string, making: Making): RestHelper {
  const stopping = new AbortController();
  let running: Promise<RestReport> | undefined;
  const work = async (): Promise<RestReport> => {
    const order: RestOrder = { ...making, report: `${making.folder}.json` };
    await run(root, {
      script: 'rest-process.ts',
      failure: 'The index, the data or the calendars could not be made',
      parameters: [JSON.stringify(order)],
      environment: {},
      room: INDEX_ROOM,
      signal: stopping.signal,
    });
    return JSON.parse(readFileSync(order.report, 'utf8')) as RestReport;
  };
  const start = (): Promise<RestReport> => {
    if (!running) {
      running = work();
      // Whoever asks for what it has made hears of a fault.
      running.catch(() => undefined);
    }
    return running;
  };
  return {
    start: () => void start(),
    async madeOf(documents) {
      const report = await start();
      if (report.documents !== documents)
        throw new Error('The content changed while the site was built: build it again.');
      return report.packing;
    },
    async stop() {
      stopping.abort();
      await running?.catch(() => undefined);
    },
  };
}
