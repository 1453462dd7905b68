import { closeSync, openSync, readSync } from 'node:fs';
import { wholeView, type FlatView, type SharedPart } from './flat-view.ts';

/** Where bytes stand in a file of views. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

interface Lines extends Place {
  readonly bytes: Buffer;
}

/** What is written of each view: the parts that come for the first time, then the view with the places of its parts. */
export function viewLines(): (view: FlatView) => Lines {
  const places = new Map<SharedPart, Place>();
  let end = 0;
  return ({ json, parts }) => {
    const lines: string[] = [];
    const add = (line: string): Place => {
      lines.push(line, '\n');
      const place = { offset: end, length: Buffer.byteLength(line) };
      end += place.length + 1;
      return place;
    };
    const own = parts.flatMap((part) => {
      const place = places.get(part) ?? add(JSON.stringify(part.value));
      places.set(part, place);
      return [place.offset, place.length];
    });
    const place = add(`[${json},[${own.join(',')}]]`);
    return { bytes: Buffer.from(lines.join('')), ...place };
  };
}

/** A file of views that is read. */
interface ViewFile {
  /** The view at a place, if it is that of the address; `null` when something else stands there. */
  readonly viewAt: (page: Place & { readonly address: string }) => object | null;
  readonly close: () => void;
}

/** Parts that are remembered at once. */
const MOST_PARTS = 200_000;

/** Opens a file of views. Parts are read once, for all views that share them. */
export function openViewFile(file: string): ViewFile {
  const opened = openSync(file, 'r');
  const parts = new Map<number, unknown>();
  const nearby = openWindow(opened);
  const partAt = (place: Place): unknown => {
    const found = parts.get(place.offset) ?? parsed(nearby(place));
    if (parts.size >= MOST_PARTS) parts.clear();
    parts.set(place.offset, found);
    return found;
  };
  return {
    viewAt({ address, ...place }) {
      const line = lineOf(bytesAt(opened, place));
      if (line?.view.address !== address) return null;
      const { view, places } = line;
      return wholeView(view, (number) =>
        partAt({ offset: places[number * 2] ?? 0, length: places[number * 2 + 1] ?? 0 }),
      ) as object;
    },
    close: () => closeSync(opened),
  };
}

interface Line {
  readonly view: { readonly address?: unknown };
  /** Of its parts: the offset and the length of each. */
  readonly places: readonly number[];
}

/** `null` when the bytes are not those of a view. */
function lineOf(bytes: Buffer): Line | null {
  try {
    const [view, places] = parsed(bytes) as [Line['view'], Line['places']];
    return { view, places };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const parsed = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));

function bytesAt(file: number, { offset, length }: Place): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

/** Parts that came one after the other stand so. */
const WINDOW = 1 << 13;

/** Reads bytes, with what stands behind them. */
function openWindow(file: number): (place: Place) => Buffer {
  let first = 0;
  let window: Buffer = Buffer.alloc(0);
  return ({ offset, length }) => {
    if (offset < first || offset + length > first + window.length) {
      first = offset;
      window = bytesAt(file, { offset, length: Math.max(length, WINDOW) });
    }
    return window.subarray(offset - first, offset - first + length);
  };
}
