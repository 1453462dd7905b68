import type { SearchRequest } from '#src/search/answer/request.ts';
import { addressOf } from '#src/search/page/address.ts';
import { element } from '#src/search/page/dom.ts';
import { fill } from '#src/search/page/phrase.ts';
import type { SearchStrings } from '#src/search/strings.ts';

/** Links to the pages before and after; each is an address that can be copied. */
export function pagerLinks(
  request: SearchRequest,
  { page, pages }: { page: number; pages: number },
  { path, strings }: { path: string; strings: SearchStrings },
): HTMLElement[] {
  if (pages < 2) return [];
  const link = (to: number, rel: string, label: string) =>
    element(
      'a',
      { href: addressOf(path, { ...request, page: to }), rel, id: `page-${rel}` },
      label,
    );
  const before = page > 1 ? [link(page - 1, 'prev', strings.previous)] : [];
  const after = page < pages ? [link(page + 1, 'next', strings.next)] : [];
  return [...before, element('span', {}, fill(strings.pageOf, { page, pages })), ...after];
}
