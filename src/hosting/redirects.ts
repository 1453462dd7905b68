import type { Redirect } from '#src/lib/records/records.ts';
import { localAddress } from '#src/lib/urls/address.ts';
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
