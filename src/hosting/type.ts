/** What a file is by the end of its name; `null` where no ending is known. */
export function typeOf(pathname: string): string | null {
  const [, type] = TYPES.find(([end]) => pathname.endsWith(end)) ?? [];
  return type ?? null;
}

const UTF8 = '; charset=utf-8';
const BINARY = 'application/octet-stream';

/** Types that hosts do not know, or send without the encoding; no ending is the end of another. */
export const OWN_TYPES: readonly (readonly [end: string, type: string])[] = [
  ['/changes.xml', `application/atom+xml${UTF8}`],
  ['/feed.xml', `application/atom+xml${UTF8}`],
  ['/feed.json', `application/feed+json${UTF8}`],
  ['.bib', `application/x-bibtex${UTF8}`],
  ['.conf', `text/plain${UTF8}`],
  ['.csv', `text/csv${UTF8}`],
  ['.ics', `text/calendar${UTF8}`],
  ['.md', `text/markdown${UTF8}`],
  ['.ris', `application/x-research-info-systems${UTF8}`],
  ['.txt', `text/plain${UTF8}`],
  ['.pack', BINARY],
  ['.pagefind', BINARY],
  ['.pf_filter', BINARY],
  ['.pf_fragment', BINARY],
  ['.pf_index', BINARY],
  ['.pf_meta', BINARY],
];

/** Types that every host knows. */
const COMMON: readonly (readonly [end: string, type: string])[] = [
  ['.css', `text/css${UTF8}`],
  ['.html', `text/html${UTF8}`],
  ['.js', `text/javascript${UTF8}`],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
  ['.zip', 'application/zip'],
];

/** Every type of the site, the special names first. */
const TYPES = [...OWN_TYPES, ...COMMON];

/** Types by ending, for hosts that go by it. */
export const ENDINGS = TYPES.filter(([end]) => end.startsWith('.'));
/** Types by file name. */
export const NAMES = TYPES.filter(([end]) => end.startsWith('/'));
