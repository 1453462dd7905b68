/** As the standards have them: RFC 5545, 4287, 4180, JSON Feed 1.1. */
export const TYPES = {
  'programme.ics': 'text/calendar',
  'feed.xml': 'application/atom\\+xml',
  'changes.xml': 'application/atom\\+xml',
  'feed.json': 'application/feed\\+json',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
  '.css': 'text/css',
};

/** A type in small letters, without what hosts may write in two ways: scripts, and the encoding that JSON and XML have anyway. */
export const plain = (type: string | null): string =>
  (type ?? 'none')
    .toLowerCase()
    .replace(/;\s*/u, '; ')
    .replace('application/javascript', 'text/javascript')
    .replace(/(javascript|json|xml); charset=utf-8$/u, '$1');
