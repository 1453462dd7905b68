import { createHash } from 'node:crypto';
import { tagsOf } from './tags.ts';

/** Inline scripts and styles of pages, as the sources that a policy lists: `'sha256-…'`. */
export interface InlineSources {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Blocks of data are not run, so a policy does not ask about them. */
const DATA = /\btype\s*=\s*["']?application\/(?:ld\+)?json/iu;
const EXTERNAL = /\bsrc\s*=/iu;

/** What of a page would need `'unsafe-inline'` without its hash. */
export function inlineSources(page: Buffer): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const { name, attributes, text } of tagsOf(asBytes(page), 'raw')) {
    if (name === 'style') styles.add(sourceOf(text));
    const isRun = name === 'script' && !EXTERNAL.test(attributes) && !DATA.test(attributes);
    if (isRun) scripts.add(sourceOf(text));
  }
  return { scripts, styles };
}

/** Each byte a character: all that makes a tag is ASCII, and pages are read several times faster so. */
const asBytes = (page: Buffer): string => page.toString('latin1');

const sourceOf = (bytes: string): string =>
  `'sha256-${createHash('sha256').update(bytes, 'latin1').digest('base64')}'`;

const VALUE = /"[^"]*"|'[^']*'/gu;
/** White space as HTML has it: bytes of a letter may look like other white space. */
const HANDLER = /[\t\n\f\r ](on[a-z]+|style)[\t\n\f\r ]*=/iu;

/** The name of an attribute that a policy without `'unsafe-inline'` would refuse; `null` where there is none. */
export function forbiddenAttribute(page: Buffer): string | null {
  const html = asBytes(page);
  // Nearly no page has one even in its text.
  if (!HANDLER.test(html)) return null;
  for (const { attributes } of tagsOf(html)) {
    const found = HANDLER.exec(attributes.replace(VALUE, '""'))?.[1];
    if (found !== undefined) return found;
  }
  return null;
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
    // Pagefind starts its worker from a plain address, which Trusted Types refuse.
    ...(isSearch ? [] : [`require-trusted-types-for 'script'`, `trusted-types 'none'`]),
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
