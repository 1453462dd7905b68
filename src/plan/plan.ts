import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
  mkdirSync,
} from 'node:fs';
import path from 'node:path';
import type { Page } from '#src/lib/views/page.ts';
import { wholeView, type FlatView, type SharedPart } from './flat-view.ts';

/**
 * What is to be rendered: one entry a page, and the bytes of its view in a file beside, where parts that views share
 * stand once. The build writes a plan, Astro reads it; nothing else passes between them.
 */
export interface PlannedPage extends Page {
  readonly address: string;
  /** SHA-256 of the view, lower-case hexadecimal. */
  readonly digest: string;
  /** File of the text that is taken apart for it, if there is one. */
  readonly text: string | null;
  /** Where the view's bytes stand in the file of views. */
  readonly offset: number;
  readonly length: number;
}

const PAGES = 'pages.json';
const VIEWS = 'views.ndjson';

export const planFile = (folder: string): string => path.join(folder, PAGES);

export function readPlan(folder: string): PlannedPage[] {
  return JSON.parse(readFileSync(planFile(folder), 'utf8')) as PlannedPage[];
}

/** Name of the error of a page that the plan has no more. */
export const NOT_PLANNED = 'NotPlanned';

/** Parts of views by where they stand. */
export type KnownParts = Map<number, unknown>;

/**
 * The view of a planned page, as plain values. In the preview Astro may still hold a page of a plan that has been
 * replaced: then its view is looked up in the new one.
 * @param known Parts that views of the same plan share, read before; nobody changes them.
 * @throws a `NotPlanned` error when the page is planned no more.
 */
export function readView(
  folder: string,
  page: PlannedPage,
  known: KnownParts = new Map(),
): unknown {
  const view = viewAt(folder, page, known);
  if (view) return view;
  const current = readPlan(folder).find(({ address }) => address === page.address);
  const found = current && viewAt(folder, current, known);
  if (!found) {
    const error = new Error(`The page ${page.address} is not planned any more.`);
    throw Object.assign(error, { name: NOT_PLANNED });
  }
  return found;
}

/** Where bytes stand in the file of views: each offset with its length. */
type Places = readonly number[];

/** Parts that are remembered at once. */
const MOST_PARTS = 200_000;

/** What stands at the place of the page, if it is the view of this page. */
function viewAt(
  folder: string,
  { address, offset, length }: PlannedPage,
  known: KnownParts,
): object | null {
  const file = openSync(path.join(folder, VIEWS), 'r');
  const read = (from: number, bytes: number): unknown => {
    const buffer = Buffer.allocUnsafe(bytes);
    const count = readSync(file, buffer, 0, bytes, from);
    return JSON.parse(buffer.toString('utf8', 0, count));
  };
  const part = (from: number, bytes: number): unknown => {
    if (known.size >= MOST_PARTS) known.clear();
    const found = known.get(from) ?? read(from, bytes);
    known.set(from, found);
    return found;
  };
  try {
    const [view, places] = read(offset, length) as [{ readonly address?: string }, Places];
    if (view.address !== address) return null;
    const partAt = (number: number) => part(places[number * 2] ?? 0, places[number * 2 + 1] ?? 0);
    return wholeView(view, partAt) as object;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  } finally {
    closeSync(file);
  }
}

/** A page to be planned, with its view. */
export interface PageToPlan {
  readonly page: Page;
  readonly address: string;
  readonly text: string | null;
  readonly view: FlatView;
}

/**
 * Writes a plan, views first, so that whoever sees the pages finds their views. Pages that are made of the same text
 * stand one after the other.
 */
export function writePlan(folder: string, pages: Iterable<PageToPlan>): PlannedPage[] {
  mkdirSync(folder, { recursive: true });
  const planned: PlannedPage[] = [];
  const file = openSync(path.join(folder, VIEWS), 'w');
  const lines = viewLines();
  try {
    for (const { page, address, text, view } of pages) {
      const { bytes, offset, length } = lines(view);
      writeSync(file, bytes);
      planned.push({ ...page, address, digest: view.digest, text, offset, length });
    }
  } finally {
    closeSync(file);
  }
  const key = ({ text }: PlannedPage): string => text ?? '';
  planned.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  writeFileSync(planFile(folder), JSON.stringify(planned));
  return planned;
}

interface Lines extends Pick<PlannedPage, 'offset' | 'length'> {
  readonly bytes: Buffer;
}

/** What is written of each view: the parts that come for the first time, then the view with the places of its parts. */
function viewLines(): (view: FlatView) => Lines {
  const places = new Map<SharedPart, Places>();
  let end = 0;
  return ({ json, parts }) => {
    const lines: string[] = [];
    const add = (line: string): Places => {
      lines.push(line, '\n');
      const place = [end, Buffer.byteLength(line)] as const;
      end += place[1] + 1;
      return place;
    };
    const own = parts.flatMap((part) => {
      const place = places.get(part) ?? add(part.json);
      places.set(part, place);
      return place;
    });
    const [offset = 0, length = 0] = add(`[${json},[${own.join(',')}]]`);
    return { bytes: Buffer.from(lines.join('')), offset, length };
  };
}
