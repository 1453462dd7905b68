import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getCollection, getEntry, render } from 'astro:content';
import { digest } from '#src/content-tree/digest.ts';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import type { Paragraph } from '#src/lib/paragraph.ts';
import type { Announcement } from '#src/lib/views/announcement.ts';
import type { BodyView } from '#src/lib/views/body.ts';
import type { PageKindName, ViewOf } from '#src/lib/views/kinds.ts';
import { mentionsOf } from '#src/markdown/mentions.ts';
import { renderMarkdown } from '#src/markdown/render.ts';
import { openViews, readPlan, readView, type PlannedPage, type Views } from '#src/plan/plan.ts';
import { shareOf } from '#src/plan/share.ts';
import { DEFAULT_LOCALE, type Locale } from '#src/site.ts';
import { CONTENT_DIR, PLAN_DIR, SHARE } from './environment.ts';

/** What a route hands to its page. */
export interface PageProps {
  readonly page: PlannedPage;
}

/** The only door of the pages to the content: the paths of one kind that are to be rendered. */
export async function paths(kind: PageKindName, only: Readonly<Record<string, string>> = {}) {
  const planned = (await plannedPages()).get(kind) ?? [];
  const wanted = planned.filter(({ params }) =>
    Object.entries(only).every(([name, value]) => params[name] === value),
  );
  return wanted.map((page) => ({
    params: { ...page.params, locale: page.locale === DEFAULT_LOCALE ? undefined : page.locale },
    props: { page } satisfies PageProps,
  }));
}

let ownShare: Map<string, PlannedPage[]> | undefined;

/** By kind. The preview's plan changes while it runs, and is in Astro's store; that of a build is read once. */
async function plannedPages(): Promise<Map<string, PlannedPage[]>> {
  if (PLAN_DIR === null || SHARE === null) {
    const entries = await getCollection('planned');
    return Map.groupBy(
      entries.map(({ data }) => data),
      ({ kind }) => kind,
    );
  }
  const [process = 0, processes = 1] = SHARE;
  const own = (): PlannedPage[] => shareOf(readPlan(PLAN_DIR ?? ''), [process, processes]);
  ownShare ??= Map.groupBy(own(), ({ kind }) => kind);
  return ownShare;
}

let ownViews: Views | undefined;

/** Everything that the page shows. @throws when the build gave no plan. */
export function view<Kind extends PageKindName>(kind: Kind, page: PlannedPage): ViewOf<Kind> {
  if (PLAN_DIR === null)
    throw new Error('There is no plan: pages are rendered by `npm run build`.');
  if (page.kind !== kind) throw new Error(`The route of “${kind}” was given “${page.address}”.`);
  // The preview's plan changes while it runs.
  if (SHARE === null) return readView(PLAN_DIR, page) as ViewOf<Kind>;
  ownViews ??= openViews(PLAN_DIR);
  return ownViews.view(page) as ViewOf<Kind>;
}

/** The body, which is in the language, as HTML. @throws when the file is no longer the one that the view was made of. */
export function body(view: BodyView, language: Locale): string {
  const { file, digest: expected, links, mentions, locale } = view;
  return renderMarkdown(markdownOf(file, expected), {
    locale: language,
    targets: links,
    mentions: { locale, entries: mentions },
  });
}

let latest: { readonly file: string; readonly expected: string; readonly markdown: string } | null =
  null;

/** Pages of the same text come one soon after the other. */
function markdownOf(file: string, expected: string): string {
  if (latest?.file !== file || latest.expected !== expected)
    latest = { file, expected, markdown: readMarkdown(file, expected) };
  return latest.markdown;
}

function readMarkdown(file: string, expected: string): string {
  const source = readFileSync(path.join(CONTENT_DIR, file), 'utf8');
  const markdown = splitFrontmatter(source)?.body ?? '';
  if (digest(markdown) !== expected) throw new Error(`${file} changed while the site was built.`);
  return markdown;
}

/** How many bodies stay taken apart: the agreements of a release are rendered one soon after the other. */
const REMEMBERED = 64;
const mentions = new Map<string, ReturnType<typeof mentionsOf>>();

/** The paragraphs of a body that link to a record. @throws as `body` does. */
export function passages({ body: { file, digest: expected }, target }: Announcement): Paragraph[] {
  const known = mentions.get(expected) ?? mentionsOf(markdownOf(file, expected));
  if (mentions.size >= REMEMBERED) mentions.clear();
  mentions.set(expected, known);
  return [...(known.get(target) ?? [])];
}

/** The component of an editorial page. @throws when there is no such page. */
export async function editorialContent(entry: string) {
  const found = await getEntry('editorial', entry);
  if (!found) throw new Error(`There is no editorial page “${entry}”.`);
  return render(found);
}
