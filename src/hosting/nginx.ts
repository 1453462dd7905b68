import { fits, type HostingRule, type HostRedirect } from './rule.ts';
import { REVALIDATED } from './rules.ts';
import { ENDINGS, NAMES } from './type.ts';

/** What goes into the `http` block of nginx: what each path is sent with, and where former addresses lead. */
export function nginxHttp(
  rules: readonly HostingRule[],
  redirects: readonly HostRedirect[],
): string {
  const maps = headerNames(rules).map((name) =>
    map(`$uri ${variableOf(name)}`, casesOf(rules, name)),
  );
  const moved = redirects.map(({ from, to }) => `${quoted(from)} ${quoted(encodeURI(to))};`);
  return [
    '# For the http block: include /srv/kelisim/_hosting/nginx-http.conf;',
    'map_hash_max_size 262144;',
    'map_hash_bucket_size 512;',
    ...maps,
    map('$uri $kelisim_moved', ['default "";', ...moved]),
    '',
  ].join('\n');
}

/** What goes into a `server` block, beside its `listen`, `server_name` and `root`. */
export function nginxServer(rules: readonly HostingRule[]): string {
  const types = Map.groupBy(ENDINGS, ([, type]) => bare(type));
  // nginx adds its charset to text/html by itself.
  const encoded = new Set(
    ENDINGS.filter(([, type]) => type.includes('charset')).map(([, type]) => bare(type)),
  );
  encoded.delete('text/html');
  const special = NAMES.map(
    ([name, type]) => `location ~ ${escaped(name)}$ { types {} default_type ${quoted(type)}; }`,
  );
  return [
    '# For a server block that has root /srv/kelisim; include /srv/kelisim/_hosting/nginx-server.conf;',
    'index index.html;',
    'error_page 404 /404.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'etag on;',
    'charset utf-8;',
    `charset_types ${[...encoded].join(' ')};`,
    'default_type application/octet-stream;',
    'gzip on;',
    `gzip_types ${[...types.keys()]
      .filter((type) => isText(type) || /json|xml/u.test(type))
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    'types {',
    ...Array.from(types, ([type, endings]) => {
      return `  ${type} ${endings.map(([end]) => end.slice(1)).join(' ')};`;
    }),
    '}',
    ...headerNames(rules).map((name) => `add_header ${name} ${variableOf(name)} always;`),
    'if ($kelisim_moved) { return 301 $kelisim_moved$is_args$args; }',
    'location ~ ^/_(?:headers|redirects)$ { return 404; }',
    ...special,
    '',
  ].join('\n');
}

/** Content types come from the table of types; nginx asks browsers to revalidate only when told. */
function headerNames(rules: readonly HostingRule[]): string[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete('Content-Type');
  return [...names];
}

const variableOf = (name: string): string => `$kelisim_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx takes the first expression that fits, so the later rules come first. */
function casesOf(rules: readonly HostingRule[], name: string): string[] {
  const cases = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [{ path, value }];
  });
  const everywhere = cases.find(({ path }) => fits(path, '/') && path === '/*');
  const fallback = everywhere?.value ?? (name === 'Cache-Control' ? REVALIDATED : '');
  return [
    `default ${quoted(fallback)};`,
    ...cases
      .filter((each) => each !== everywhere)
      .reverse()
      .map(
        ({ path, value }) => `"~^${path.split('*').map(escaped).join('.*')}$" ${quoted(value)};`,
      ),
  ];
}

const map = (head: string, lines: readonly string[]): string =>
  [`map ${head} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;
const isText = (type: string): boolean => type.startsWith('text/');

const bare = (type: string): string => type.replace(/;.*$/u, '');
