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

/**
 * What is to be rendered: one entry a page, and the bytes of its view in a file beside. The build writes a plan,
 * Astro reads it; nothing else passes between them.
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

/**
 * The view of a planned page, as plain values. In the preview Astro may still hold a page of a plan that has been
 * replaced: then its view is looked up in the new one. @throws a `NotPlanned` error when the page is planned no more.
 */
export function readView(folder: string, page: PlannedPage): unknown {
  const view = viewAt(folder, page);
  if (view) return view;
  const current = readPlan(folder).find(({ address }) => address === page.address);
  const found = current && viewAt(folder, current);
  if (!found) {
    const error = new Error(`The page ${page.address} is not planned any more.`);
    throw Object.assign(error, { name: NOT_PLANNED });
  }
  return found;
}

/** What stands at the place of the page, if it is the view of this page. */
function viewAt(folder: string, { address, offset, length }: PlannedPage): object | null {
  const bytes = Buffer.alloc(length);
  const file = openSync(path.join(folder, VIEWS), 'r');
  try {
    readSync(file, bytes, 0, length, offset);
  } finally {
    closeSync(file);
  }
  try {
    const view = JSON.parse(bytes.toString('utf8')) as { readonly address?: string };
    return view.address === address ? view : null;
  } catch {
    return null;
  }
}

/** A page to be planned, with its view already as JSON. */
export interface PageToPlan {
  readonly page: Page;
  readonly address: string;
  readonly digest: string;
  readonly text: string | null;
  readonly json: string;
}

/**
 * Writes a plan, views first, so that whoever sees the pages finds their views. Pages that are made of the same text
 * stand one after the other.
 */
export function writePlan(folder: string, pages: Iterable<PageToPlan>): PlannedPage[] {
  mkdirSync(folder, { recursive: true });
  const planned: PlannedPage[] = [];
  const file = openSync(path.join(folder, VIEWS), 'w');
  try {
    let offset = 0;
    for (const { page, address, digest, text, json } of pages) {
      const bytes = Buffer.from(`${json}\n`);
      writeSync(file, bytes);
      planned.push({ ...page, address, digest, text, offset, length: bytes.length });
      offset += bytes.length;
    }
  } finally {
    closeSync(file);
  }
  const key = ({ text }: PlannedPage): string => text ?? '';
  planned.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  writeFileSync(planFile(folder), JSON.stringify(planned));
  return planned;
}
