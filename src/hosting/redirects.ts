import type { Redirect } from '#src/lib/records/records.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { withoutLanguage } from '#src/lib/urls/record-addresses.ts';
import { LOCALES } from '#src/site.ts';
import type { HostRedirect } from './rule.ts';

/** Files that may stand beside a page and that people subscribe to or cite. */
const COMPANIONS = ['feed.xml', 'cite.bib', 'cite.ris', 'cite.json', 'programme.ics'];

/**
 * Former addresses of pages, in every language, as hosts need them: with and without the slash at the end, and
 * those of the files beside the page. In a language in which the page does not exist any more, the first in which
 * it does takes its place.
 * @param exists whether the site has a file, by its path without a leading slash.
 */
export function hostRedirects(
  redirects: readonly Redirect[],
  exists: (file: string) => boolean,
): HostRedirect[] {
  return redirects.flatMap(({ from, to }) => {
    const targets = LOCALES.map((locale) => localAddress(locale, to.slice(1)));
    const present = targets.filter((target) => exists(`${target.slice(1)}index.html`));
    return LOCALES.flatMap((locale, index): HostRedirect[] => {
      const own = targets[index] ?? to;
      const target = present.includes(own) ? own : (present[0] ?? to);
      const former = localAddress(locale, from.slice(1));
      const beside = COMPANIONS.filter((name) => exists(`${target.slice(1)}${name}`));
      return [
        { from: former, to: target },
        { from: former.slice(0, -1), to: target },
        ...beside.map((name) => ({ from: former + name, to: target + name })),
      ];
    });
  });
}

/** What became of addresses that the site has no page for. */
export interface FormerAddresses {
  readonly redirects: readonly HostRedirect[];
  /** Addresses for which nobody has said where they lead. */
  readonly lost: readonly string[];
}

/**
 * Where pages lead that were there once and that nobody has redirected one by one: a page in a language that is
 * gone to the same page in another; a part of a list, or of a record that has another address now, to the nearest
 * thing above it.
 * @param listed every address that was ever published.
 * @param moved redirects of pages that were renamed.
 */
export function formerAddresses(
  listed: readonly string[],
  moved: readonly HostRedirect[],
  exists: (file: string) => boolean,
): FormerAddresses {
  const known = new Map(moved.map(({ from, to }) => [from, to]));
  const isThere = (address: string): boolean => exists(`${address.slice(1)}index.html`);
  const redirects: HostRedirect[] = [];
  const lost: string[] = [];
  for (const address of listed) {
    if (isThere(address) || known.has(address)) continue;
    const target = inAnotherLanguage(address, isThere) ?? above(address, known, isThere);
    if (target === null) lost.push(address);
    else redirects.push({ from: address, to: target });
  }
  return { redirects, lost };
}

function inAnotherLanguage(address: string, isThere: (address: string) => boolean): string | null {
  const page = withoutLanguage(address).slice(1);
  return LOCALES.map((locale) => localAddress(locale, page)).find(isThere) ?? null;
}

/** Home pages and sections are no place for what was somewhere below them. */
function above(
  address: string,
  known: ReadonlyMap<string, string>,
  isThere: (address: string) => boolean,
): string | null {
  const parent = address.replace(/(?:(?<=\/)-\/)?[^/]+\/$/u, '');
  const page = withoutLanguage(parent);
  if (page === '/') return null;
  const target = known.get(parent) ?? parent;
  const isList = page.split('/').length > 3 || PART.test(address);
  if (isThere(target)) return isList ? target : null;
  return above(parent, known, isThere);
}

/**
 * Parts of a section, which are gone once the list fits on one page: a span of years, a year, a month, what has no
 * date; organizations by how they begin; the figures of one indicator.
 */
const PART = /\/(?:\d{4}(?:-\d{4}|\/\d{2})?|undated|organizations\/-\/[^/]+|figures\/[^/]+)\/$/u;
