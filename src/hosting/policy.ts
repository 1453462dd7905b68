import { createHash } from 'node:crypto';

/** Inline scripts and styles of pages, as the sources that a policy lists: `'sha256-…'`. */
export interface InlineSources {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/giu;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/giu;
/** Blocks of data are not run, so a policy does not ask about them. */
const DATA = /\btype\s*=\s*["']?application\/(?:ld\+)?json/iu;
const EXTERNAL = /\bsrc\s*=/iu;

/** What of a page would need `'unsafe-inline'` without its hash. */
export function inlineSources(html: string): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, attributes = '', text = ''] of html.matchAll(SCRIPT)) {
    if (!EXTERNAL.test(attributes) && !DATA.test(attributes)) scripts.add(sourceOf(text));
  }
  for (const [, text = ''] of html.matchAll(STYLE)) styles.add(sourceOf(text));
  return { scripts, styles };
}

const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const HANDLER = /<[a-z][^>]*\s(on[a-z]+|style)\s*=\s*["']/iu;

/** The name of an attribute that a policy without `'unsafe-inline'` would refuse; `null` where there is none. */
export function forbiddenAttribute(html: string): string | null {
  return HANDLER.exec(html.replace(SCRIPT, ''))?.[1] ?? null;
}

/** As many different inline pieces as a site may have: one that changes from page to page is a mistake. */
const MOST = 8;
/** Cloudflare takes no longer line; the name of the header and spaces are on it too. */
const LONGEST = 1900;

/**
 * The `Content-Security-Policy` of pages; that of the search lets WebAssembly, its worker and its requests in.
 * @throws when the inline pieces are so many that they cannot be those of the templates, or the header too long.
 */
export function contentSecurityPolicy(
  { scripts, styles }: InlineSources,
  kind: 'page' | 'search',
): string {
  if (scripts.size + styles.size > MOST) {
    throw new Error(
      `The pages have ${scripts.size} different inline scripts and ${styles.size} styles; a policy names at most ` +
        `${MOST}. An inline script must be the same on every page: put what changes into data attributes.`,
    );
  }
  const isSearch = kind === 'search';
  const policy = [
    `default-src 'none'`,
    ['script-src', `'self'`, ...(isSearch ? [`'wasm-unsafe-eval'`] : []), ...sorted(scripts)],
    ['style-src', `'self'`, ...sorted(styles)],
    `img-src 'self'`,
    `font-src 'self'`,
    ...(isSearch ? [`connect-src 'self'`, `worker-src 'self'`] : []),
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ]
    .map((part) => (typeof part === 'string' ? part : part.join(' ')))
    .join('; ');
  if (policy.length > LONGEST) {
    throw new Error(`The policy has ${policy.length} characters; hosts take ${LONGEST} at most.`);
  }
  return policy;
}

const sorted = (sources: ReadonlySet<string>): string[] => [...sources].sort();
