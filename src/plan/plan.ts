import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '#src/lib/views/page.ts';
import type { FlatView } from './flat-view.ts';
import { openViewFile, viewLines } from './view-file.ts';

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

/** The views of a plan, opened. */
export interface Views {
  /** That of a planned page, as plain values; nobody changes them. @throws as `readView`. */
  readonly view: (page: PlannedPage) => unknown;
  readonly close: () => void;
}

export function openViews(folder: string): Views {
  const { viewAt, close } = openViewFile(path.join(folder, VIEWS));
  return {
    close,
    view(page) {
      const view = viewAt(page);
      if (view) return view;
      const current = readPlan(folder).find(({ address }) => address === page.address);
      const found = current && viewAt(current);
      if (found) return found;
      const error = new Error(`The page ${page.address} is not planned any more.`);
      throw Object.assign(error, { name: NOT_PLANNED });
    },
  };
}

/**
 * The view of a planned page. In the preview Astro may still hold a page of a plan that has been replaced: then its
 * view is looked up in the new one. @throws a `NotPlanned` error when the page is planned no more.
 */
export function readView(folder: string, page: PlannedPage): unknown {
  const views = openViews(folder);
  try {
    return views.view(page);
  } finally {
    views.close();
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
 * stand one after the other; the others before them by language and period, as lists of these have rows in common.
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
  planned.sort((a, b) => byText(a.text ?? keyOf(a), b.text ?? keyOf(b)));
  writeFileSync(planFile(folder), JSON.stringify(planned));
  return planned;
}

/** Before all texts, whose paths begin with a letter. */
const keyOf = ({ locale, params }: PlannedPage): string => ` ${locale} ${params['period'] ?? ''}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
