import { INDEX_FOLDER } from '#src/search/names.ts';
import { LOCALES } from '#src/site.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { contentSecurityPolicy, type InlineSources } from './policy.ts';
import type { HostingRule } from './rule.ts';
import { OWN_TYPES } from './type.ts';

const YEAR = 31_536_000;
const FOREVER = { 'Cache-Control': `public, max-age=${YEAR}, immutable` };

/**
 * Where every file has its digest in its path, so that a browser need never ask again. Everything else is asked
 * for anew each time, which is what hosts do by themselves.
 */
const DIGESTED = ['/_astro/*', '/cards/*', `/${INDEX_FOLDER}/*`];
/** What lies there and keeps its name. */
const UNDIGESTED = [`/${INDEX_FOLDER}/manifest.json`];
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** A digest in a path: hexadecimal in any part of it, or the bundler's eight signs before the ending. */
const DIGEST = /[./-][0-9a-f]{8,64}(?=[./]|$)|\.[\w-]{8}(?=\.\w+$)/u;

const OPEN = { 'Access-Control-Allow-Origin': '*' };
const ABILITIES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** What every answer carries. */
const SECURITY = {
  'Strict-Transport-Security': `max-age=${2 * YEAR}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': ABILITIES.map((ability) => `${ability}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Everything that hosts are told, later rules above earlier ones. @throws as `contentSecurityPolicy`. */
export function hostingRules(inline: InlineSources): HostingRule[] {
  const policy = (kind: 'page' | 'search') => ({
    'Content-Security-Policy': contentSecurityPolicy(inline, kind),
  });
  // The worker of the search runs under the policy of its own file.
  const searched = [
    ...LOCALES.map((locale) => `${localAddress(locale, 'search/')}*`),
    `/${INDEX_FOLDER}/*`,
  ];
  const rules = [
    { path: '/*', headers: { ...SECURITY, ...policy('page') } },
    ...searched.map((path) => ({ path, headers: policy('search') })),
    ...DIGESTED.map((path) => ({ path, headers: FOREVER })),
    ...UNDIGESTED.map((path) => ({ path, headers: { 'Cache-Control': REVALIDATED } })),
    ...['/data/*', '/manifest.json'].map((path) => ({ path, headers: OPEN })),
    ...OWN_TYPES.map(([end, type]) => ({
      path: `/*${end.replace(/^\//u, '')}`,
      headers: { 'Content-Type': type },
    })),
  ];
  return Array.from(
    Map.groupBy(rules, ({ path }) => path),
    ([path, same]) => ({
      path,
      headers: Object.assign({}, ...same.map(({ headers }) => headers)) as Record<string, string>,
    }),
  );
}

/** Whether browsers may keep a file for ever. */
export const isImmutable = (pathname: string): boolean =>
  DIGESTED.some((path) => pathname.startsWith(path.slice(0, -1))) && !UNDIGESTED.includes(pathname);

/** Files that would be kept for ever although nothing in their path changes with them. */
export const undigested = (files: readonly string[]): string[] =>
  files.filter((file) => isImmutable(`/${file}`) && !DIGEST.test(`/${file}`));
