import type { HostRedirect } from './rule.ts';

/** The redirects in the form of `_redirects`: one a line, addresses percent-encoded, for ever. */
export const toRedirectsFile = (redirects: readonly HostRedirect[]): string =>
  redirects.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');

/** Reads what `toRedirectsFile` writes: the new address by the old one, decoded. */
export function parseRedirectsFile(text: string): ReadonlyMap<string, string> {
  const entries = text.split('\n').flatMap((line): [string, string][] => {
    const [from, to] = line.trim().split(/\s+/u);
    return from?.startsWith('/') && to ? [[decodeURI(from), to]] : [];
  });
  return new Map(entries);
}
