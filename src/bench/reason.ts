import { LOCALES } from '#src/site.ts';

const LISTS = ['releases', 'agreements', 'events', 'organizations', 'series'] as const;
const SINGULAR: Readonly<Record<string, string>> = {
  releases: 'release',
  agreements: 'agreement',
  events: 'event',
  organizations: 'organization',
  series: 'series',
};
const CODES = ['countries', 'kinds', 'regions', 'sectors', 'stages'] as const;
const PERIOD = /^(?:undated|\d{4})$/u;

/** Files that are no pages, by their path without the language; the first that fits. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^search-index\//u, 'search index'],
  [/^data\//u, 'open data'],
  [/^_astro\//u, 'styles, scripts, fonts'],
  [/(?:^|\/)feed\.(?:xml|json)$/u, 'feed'],
  [/^sitemap[^/]*\.xml$/u, 'sitemap'],
  [/\.ics$/u, 'calendar'],
  [/(?:^|\/)cite\.\w+$/u, 'citation'],
  [/\.(?:png|jpe?g|svg|webp|avif)$/u, 'image'],
  [/^(?:manifest\.json|_headers|_redirects|robots\.txt)$/u, 'for the host'],
];

/**
 * Why there is a file in the site, in a word: the kind of page, or what a file that is no page is for.
 * @param file path in the published folder, with `/`.
 */
export function reasonOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  const local = LOCALES.some((locale) => locale === first) ? rest.join('/') : file;
  if (file.endsWith('.html')) return `page: ${pageKind(local.split('/'))}`;
  return OTHERS.find(([pattern]) => pattern.test(local))?.[1] ?? 'other';
}

/** `path` ends with `index.html`, but for pages of the host such as `404.html`. */
function pageKind([folder = '', name = '', ...below]: readonly string[]): string {
  if (folder === 'index.html') return 'home';
  if (CODES.some((code) => code === folder)) {
    if (name === 'index.html') return 'overview of codes';
    return below.length > 1 ? 'list of a code by period' : 'list of a code';
  }
  if (!LISTS.some((list) => list === folder)) return 'other';
  if (name === 'index.html') return 'list';
  if (PERIOD.test(name)) return 'list by period';
  const kind = SINGULAR[folder] ?? folder;
  return below.length > 1 ? `${kind} by period` : kind;
}
