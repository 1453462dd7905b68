import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { HEADERS_FILE, REDIRECTS_FILE } from './files.ts';
import { parseHeadersFile } from './headers-file.ts';
import { parseRedirectsFile } from './redirects-file.ts';
import { headersOf } from './rule.ts';
import { REVALIDATED } from './rules.ts';

/** What a site asks of its host. */
export interface Told {
  /** Headers by name, for a decoded path. */
  readonly headers: (pathname: string) => Readonly<Record<string, string>>;
  /** New address by the former one, decoded. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** What the site tells its host, read anew when the files have changed. */
export function toldHosts(root: string): () => Told {
  const read = (file: string): string => {
    const target = path.join(root, file);
    return existsSync(target) ? readFileSync(target, 'utf8') : '';
  };
  const stamp = (): string =>
    [HEADERS_FILE, REDIRECTS_FILE]
      .map((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs)
      .join(' ');
  let known = { stamp: '', ...parse(read) };
  return () => {
    const now = stamp();
    if (now !== known.stamp) known = { stamp: now, ...parse(read) };
    return known;
  };
}

function parse(read: (file: string) => string): Told {
  const rules = parseHeadersFile(read(HEADERS_FILE));
  const always = { 'Cache-Control': REVALIDATED };
  return {
    headers: (pathname: string) => ({ ...always, ...headersOf(rules, pathname) }),
    redirects: parseRedirectsFile(read(REDIRECTS_FILE)),
  };
}
