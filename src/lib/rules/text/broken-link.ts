import type { Nodes } from 'mdast';
import { toArchive } from '../../graph/archive.ts';
import type { Records } from '../../records/records.ts';
import { nearest } from '../../similar.ts';
import { localAddress } from '../../urls/address.ts';
import { pagesOf } from '../../views/kinds.ts';
import type { Extract } from '../extract.ts';
import type { Rule, Subject } from '../rule.ts';
import { targetOf } from './link-target.ts';
import type { TextSubject } from './rule.ts';

/** A link from the root of the site, with its place in the file. */
type PageLink = readonly [url: string, offset: number, length: number];

const LINK = /\]\(<?\/|\]:\s*<?\//u;

/** Links from the root of the site in a text. */
const pageLinks: Extract<readonly PageLink[]> = {
  id: 'page-links',
  from: ({ file }) => !file.endsWith('.yaml'),
  take: (subject) =>
    LINK.test(subject.source.slice(subject.bodyOffset)) ? [...linksIn(subject.tree, subject)] : [],
};

/** Files of the site that are no pages; the build writes them all. */
const FILES =
  /^\/(?:data\/[\w.-]+|feed\.(?:xml|json)|(?:[\w-]+\/)+feed\.(?:xml|json)|sitemap-index\.xml|robots\.txt|manifest\.json)$/u;

/** A link to a page of the site leads to one that exists. */
export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  demand: 'Ссылка на страницу сайта (/…) ведёт к странице, которая есть.',
  extracts: [pageLinks],
  *check(subject) {
    let own: ReadonlySet<string> | undefined;
    let pages: ReadonlySet<string> | undefined;
    for (const { file } of subject.documents) {
      for (const { address, offset, length } of linksOf(file, subject)) {
        own ??= ownPages(subject);
        if (own.has(address)) continue;
        pages ??= knownPages(subject.records);
        if (pages.size === 0 || pages.has(address)) continue;
        const near = nearest(address, pages);
        yield {
          message: `Страницы ${address} на сайте нет: ссылка никуда не привела бы.`,
          hint: near
            ? `Возможно, ${near}? К записи ведёт [слова](agreement:id).`
            : 'Исправьте адрес; к записи ведёт [слова](agreement:id).',
          place: { file, offset, length },
        };
      }
    }
  },
};

/** Links of a text to pages, as the site addresses them. */
function* linksOf(file: string, { extracted }: Pick<Subject, 'extracted'>) {
  for (const [url, offset, length] of extracted(pageLinks, file) ?? []) {
    const [address = ''] = url.split(/[?#]/u);
    if (!FILES.test(address)) yield { address, offset, length };
  }
}

/** Whether a text links to a page that an archive without any record would not have. */
export function linksToLists(
  file: string,
  subject: Pick<Subject, 'extracted'>,
  own: ReadonlySet<string>,
): boolean {
  return [...linksOf(file, subject)].some(({ address }) => !own.has(address));
}

/** Addresses of the pages that an archive without any record has: to these lead most links. */
export const ownPages = ({ records }: Pick<Subject, 'records'>): ReadonlySet<string> =>
  knownPages({ ...records, releases: [], agreements: [], organizations: [], events: [] });

/** Addresses of all pages; none while other faults keep the archive from being put together. */
function knownPages(records: Records): ReadonlySet<string> {
  try {
    const pages = pagesOf(toArchive(records));
    return new Set(Array.from(pages, ({ locale, path }) => localAddress(locale, path)));
  } catch {
    return new Set();
  }
}

function* linksIn(node: Nodes, subject: TextSubject): Generator<PageLink> {
  if ((node.type === 'link' || node.type === 'definition') && /^\/(?!\/)/u.test(node.url)) {
    const { source, bodyOffset } = subject;
    const { offset, length } = targetOf(node, source.slice(bodyOffset));
    yield [node.url, bodyOffset + offset, length];
  }
  if ('children' in node) for (const child of node.children) yield* linksIn(child, subject);
}
