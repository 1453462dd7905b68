import type { Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import { alternates, localAddress, type Alternates } from '../urls/address.ts';

/** A page of the site before its view is computed: what it is about and where it stands. */
export interface Page {
  readonly kind: string;
  readonly locale: Locale;
  /** Address without language and leading slash: `releases/x/`, or `` for the home page. */
  readonly path: string;
  /** Languages in which the page exists. */
  readonly locales: readonly Locale[];
  /** What the route's file name has in brackets, language apart. */
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** What every view carries for the frame around it. */
export interface Frame {
  /** Name of its kind of page. */
  readonly kindOfPage: string;
  readonly locale: Locale;
  /** Address from the root, language included. */
  readonly address: string;
  readonly alternates: Alternates;
}

/** One kind of page: which there are, and what each shows. Both are pure functions of the archive. */
export interface PageKind<View extends Frame = Frame> {
  readonly kind: string;
  readonly pages: (archive: Archive) => Iterable<Page>;
  /** Plain JSON values only: the view's bytes decide whether a page is rendered. */
  readonly view: (archive: Archive, page: Page) => View;
}

export function frame({ kind, locale, path, locales }: Page): Frame {
  const address = localAddress(locale, path);
  return { kindOfPage: kind, locale, address, alternates: alternates(path, locales) };
}

/** One page for each language. */
export function inEach(locales: readonly Locale[], page: Omit<Page, 'locale' | 'locales'>): Page[] {
  return locales.map((locale) => ({ ...page, locale, locales }));
}
