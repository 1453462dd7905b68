import { describe, expect, it } from 'vitest';
import { hostingFiles } from '#src/hosting/files.ts';
import { parseHeadersFile, toHeadersFile } from '#src/hosting/headers-file.ts';
import { contentSecurityPolicy, forbiddenAttribute, inlineSources } from '#src/hosting/policy.ts';
import { headersOf } from '#src/hosting/rule.ts';
import { hostingRules, undigested } from '#src/hosting/rules.ts';

const NONE = { scripts: new Set<string>(), styles: new Set<string>() };
const rules = hostingRules(NONE);
const header = (pathname: string, name: string): string | undefined =>
  headersOf(rules, pathname)[name];

describe('headers', () => {
  it.each([
    '/_astro/Base.CK6r7j6-.css',
    '/cards/home-ru.9055f07f.png',
    '/search-index/ru-recent-e585185474089447/pagefind.ru.pf_meta',
  ])('lets browsers keep %s for ever', (pathname) => {
    expect(header(pathname, 'Cache-Control')).toContain('immutable');
  });

  it.each(['/', '/kk/data/', '/feed.xml', '/search-index/manifest.json', '/data/releases.json'])(
    'has %s asked for again',
    (pathname) => {
      expect(header(pathname, 'Cache-Control') ?? 'max-age=0').toContain('max-age=0');
    },
  );

  it.each([
    ['/releases/x/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/kk/changes.xml', 'application/atom+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/events/x/programme.ics', 'text/calendar; charset=utf-8'],
    ['/data/releases.csv', 'text/csv; charset=utf-8'],
    ['/search-index/x/a.pf_index', 'application/octet-stream'],
  ])('sends %s as %s', (pathname, type) => {
    expect(header(pathname, 'Content-Type')).toBe(type);
  });

  it('lets WebAssembly run where the search is, and nowhere else', () => {
    const wasm = (pathname: string) =>
      header(pathname, 'Content-Security-Policy')?.includes('wasm');
    expect(['/search/', '/kk/search/', '/search-index/engine-1/worker.js'].map(wasm)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['/', '/releases/search/', '/searching/'].map(wasm)).toEqual([false, false, false]);
  });

  it('takes a header back before it is given anew, because Cloudflare would join the two', () => {
    const text = toHeadersFile(rules);
    const search = text.slice(text.indexOf('\n/search/*\n'), text.indexOf('\n/kk/search/*\n'));
    expect(search).toMatch(
      /! Content-Security-Policy\n {2}Content-Security-Policy: default-src 'none'/u,
    );
    expect(text).not.toContain('! Content-Type');
  });

  it('reads its own file', () => {
    expect(parseHeadersFile(toHeadersFile(rules))).toEqual(rules);
  });

  it('refuses what a host would cut off', () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: {} }));
    expect(() => toHeadersFile(many)).toThrow('100 rules');
    const long = [{ path: '/*', headers: { X: 'x'.repeat(2000) } }];
    expect(() => toHeadersFile(long)).toThrow('2000 characters');
  });
});

describe('the policy', () => {
  const page =
    '<script>a()</script><script type="module" src="/x.js"></script>' +
    '<script type="application/ld+json">{"a":1}</script><style>b{}</style>';

  it('names scripts and styles of the page by their hashes, and no data', () => {
    const { scripts, styles } = inlineSources(Buffer.from(page));
    // printf 'a()' | openssl dgst -sha256 -binary | base64
    expect([...scripts]).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"]);
    expect(styles.size).toBe(1);
    const policy = contentSecurityPolicy({ scripts, styles }, 'page');
    expect(policy).toContain(`script-src 'self' ${[...scripts].join('')};`);
    expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/u);
    expect(policy).not.toContain('unsafe');
  });

  it('refuses scripts that change from page to page', () => {
    const scripts = new Set(Array.from({ length: 9 }, (_, index) => `'sha256-${index}'`));
    expect(() => contentSecurityPolicy({ ...NONE, scripts }, 'page')).toThrow('9 different');
  });

  it.each([
    ['<p style="color:red">', 'style'],
    ['<a href="/" onclick="x()">', 'onclick'],
    ['<p data-style="a" title="on x">', null],
    ['<p title="<img onerror=\'x()\'>">', null],
    ['<script>"<p onclick=\'x()\'>"</script>', null],
    ['<!-- <p onclick="x()"> --><p>', null],
  ])('sees in %s an attribute that it would not let run: %s', (html, attribute) => {
    expect(forbiddenAttribute(Buffer.from(html))).toBe(attribute);
  });

  it('reads letters of any alphabet as they are', () => {
    // printf 'a("Қазақстан — Р")' | openssl dgst -sha256 -binary | base64
    const { scripts } = inlineSources(
      Buffer.from('<p>Ұран</p><script>a("Қазақстан — Р")</script>'),
    );
    expect([...scripts]).toEqual(["'sha256-PwAEYt0+y8ovMtif3U376u22yE/8sMb+Y7S4cvcuJjg='"]);
    // The last byte of «Р» is that of a no-break space.
    expect(forbiddenAttribute(Buffer.from('<p>Рstyle=</p><p data-Рstyle=a>'))).toBeNull();
  });
});

it('tells files that would be kept for ever under a name that does not change', () => {
  const files = ['_astro/a.CK6r7j6-.css', '_astro/a.css', 'search-index/manifest.json', 'a.css'];
  expect(undigested([...files, 'search-index/ru.pack'])).toEqual([
    '_astro/a.css',
    'search-index/ru.pack',
  ]);
});

it('writes addresses percent-encoded for hosts that compare them so', () => {
  const files = hostingFiles(NONE, [{ from: '/старый/', to: '/new/' }]);
  const content = (name: string) => files.find(({ path }) => path === name)?.content;
  expect(content('_redirects')).toBe(`${encodeURI('/старый/')} /new/ 301\n`);
  expect(content('_hosting/nginx-http.conf')).toContain('"/старый/" "/new/";');
});

it('counts what runs, not what is quoted', () => {
  const quoted = '<p title="<script>x()</script>"><script type="application/ld+json">{}</script>';
  expect(inlineSources(Buffer.from(quoted)).scripts.size).toBe(0);
  const run = Buffer.from('<script>x()</script><style>p{}</style>');
  expect(inlineSources(run).scripts.size).toBe(1);
});
