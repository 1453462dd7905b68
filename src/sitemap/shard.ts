import { must, type Archive } from '#src/lib/graph/archive.ts';
import { eventMoment, releaseMoment, type Moment } from '#src/lib/graph/chronicle.ts';
import { momentOf } from '#src/lib/graph/chronicles.ts';
import { pagesOf } from '#src/lib/views/kinds.ts';
import type { Page } from '#src/lib/views/page.ts';

/** Pages of one sitemap file. */
export interface Shard {
  /** `releases-2016`, `organizations-k`, `pages`. */
  readonly name: string;
  readonly pages: readonly Page[];
}

/** Half of the 50,000 addresses that sitemaps.org allows; with three languages each some 15 of the 50 MB. */
const MAX_PAGES = 25_000;

/**
 * The pages that search engines should keep, by kind and, where they grow with the archive, by year or first letter:
 * a new record touches the file of its own year or letter and leaves the others as they are. What is left of a
 * withdrawn record is not among them.
 */
export function* shardsOf(archive: Archive, max = MAX_PAGES): Generator<Shard> {
  const found = pagesOf(archive).filter(({ kind }) => kind !== 'withdrawn');
  const shards = Map.groupBy(found, (page) => nameOf(archive, page));
  for (const [name, pages] of shards) yield* divided({ name, pages }, max);
}

function nameOf(archive: Archive, { kind, params }: Page): string {
  const id = params['id'] ?? '';
  switch (kind) {
    case 'release':
      return `releases-${yearOf(releaseMoment(must(archive.releases, id)))}`;
    case 'agreement':
      return `agreements-${yearOf(momentOf(must(archive.agreements, id), archive))}`;
    case 'event':
      return `events-${yearOf(eventMoment(must(archive.events, id)))}`;
    case 'organization':
      return `organizations-${id.slice(0, 1)}`;
    case 'facet':
      return params['facet'] ?? '';
    case 'list':
      return 'lists';
    default:
      return 'pages';
  }
}

const yearOf = (moment: Moment | null): string =>
  moment === null ? 'undated' : String(moment.year);

/** A shard that is too large is divided by the beginnings of its identifiers, letter by letter. */
function* divided({ name, pages }: Shard, max: number, letters = 0): Generator<Shard> {
  const parts = Map.groupBy(pages, ({ params }) => (params['id'] ?? '').slice(0, letters));
  for (const [beginning, part] of parts) {
    if (part.length > max && beginning.length === letters) {
      yield* divided({ name, pages: part }, max, letters + 1);
    } else {
      yield { name: beginning === '' ? name : `${name}-${beginning}`, pages: part };
    }
  }
}
